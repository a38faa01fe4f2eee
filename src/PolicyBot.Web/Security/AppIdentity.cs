using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Security;

/// <summary>The settings <c>MicrosoftApp...</c> that say who the bot is to the channels; the SDK reads the same ones.</summary>
/// <param name="AppId">The bot's app id; empty where it has none and serves this machine only.</param>
public sealed record AppIdentity(string AppId)
{
    /// <summary>Whether the bot has an identity, so that channels must prove theirs with a token.</summary>
    public bool IsSet => AppId.Length > 0;

    /// <summary>Reads the settings.</summary>
    public static AppIdentity Read(SettingsReader settings)
    {
        settings.OneOf("MicrosoftAppType", "MultiTenant", "MultiTenant", "SingleTenant", "UserAssignedMSI");
        var appId = settings.Text("MicrosoftAppId", "");
        if (appId.Length > 0 && !Guid.TryParseExact(appId, "D", out _))
        {
            settings.Refuse("MicrosoftAppId", appId, "the app registration's client id, as in 00000000-0000-0000-0000-000000000000, or nothing");
        }

        return new(appId);
    }
}
