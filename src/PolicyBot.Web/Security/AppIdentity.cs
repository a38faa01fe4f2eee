using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Security;

/// <summary>The settings <c>MicrosoftApp...</c> that say who the bot is to the channels; the SDK reads the same ones.</summary>
/// <param name="AppId">The bot's app id, in lower case; empty where it has none and serves this machine only.</param>
/// <param name="Tenant">The bot's own tenant, in lower case; null for a multi-tenant app.</param>
/// <param name="ProvesItself">Whether it has a secret or a managed identity, with which it gets the tokens that its replies carry.</param>
public sealed record AppIdentity(string AppId, string? Tenant, bool ProvesItself)
{
    private const string MultiTenant = "MultiTenant";
    private const string Managed = "UserAssignedMSI";

    /// <summary>Whether the bot has an identity, so that channels must prove theirs with a token.</summary>
    public bool IsSet => AppId.Length > 0;

    /// <summary>Reads the settings.</summary>
    public static AppIdentity Read(SettingsReader settings)
    {
        var type = settings.OneOf("MicrosoftAppType", MultiTenant, MultiTenant, "SingleTenant", Managed);
        var appId = Id("MicrosoftAppId", "the app registration's client id, as in 00000000-0000-0000-0000-000000000000, or nothing", required: false);
        var needsTenant = appId.Length > 0 && type != MultiTenant;
        var tenant = type == MultiTenant ? "" : Id("MicrosoftAppTenantId", $"the tenant's id, as in 00000000-0000-0000-0000-000000000000, since MicrosoftAppType is {type}", needsTenant);
        return new(appId, tenant.Length > 0 ? tenant : null, type == Managed || settings.Text("MicrosoftAppPassword", "").Length > 0);

        string Id(string key, string expected, bool required)
        {
            var text = settings.Text(key, "");
            if (text.Length == 0 ? required : !Guid.TryParseExact(text, "D", out _))
            {
                settings.Refuse(key, text, expected);
            }

            return text.ToLowerInvariant();
        }
    }
}
