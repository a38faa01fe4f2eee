using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who a caller is, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Whom a token for answers is to be meant for.</summary>
    public string? Audience { get; set; }

    /// <summary>What the caller was found to be.</summary>
    public ClaimsIdentity? ClaimsIdentity { get; set; }

    /// <summary>Who the caller is, as one string; null where that is not known.</summary>
    public string? CallerId { get; set; }

    /// <summary>Makes the clients through which the caller is answered.</summary>
    public ConnectorFactory? ConnectorFactory { get; set; }
}
