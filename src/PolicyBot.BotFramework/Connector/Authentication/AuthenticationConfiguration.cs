namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of a caller beyond a valid token.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the key of a channel's token must have besides that for the channel itself.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Checks the claims of a valid token; null for no check.</summary>
    public virtual ClaimsValidator? ClaimsValidator { get; set; }

    /// <summary>Issuers that are trusted besides the ones known by heart; null for none.</summary>
    public IEnumerable<string>? ValidTokenIssuers { get; set; }
}
