using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides whether a caller with a valid token may speak to the bot.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Lets the caller in by returning.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller may not.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
