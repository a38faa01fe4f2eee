namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Names and addresses of the service's own authentication.</summary>
public static class AuthenticationConstants
{
    /// <summary>The authentication type of a caller who was let in without a token.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>The claim that says for whom a token is meant: for one to the bot, the bot's app id.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Whom a token for answers to a channel is meant for.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";
}
