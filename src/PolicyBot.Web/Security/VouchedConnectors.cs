using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace PolicyBot.Web.Security;

/// <summary>Makes clients for the one service that a token vouched for; without an app id, for services of this machine.</summary>
/// <param name="inner">Makes the clients.</param>
/// <param name="vouched">The service that the caller's token names; null for none.</param>
/// <param name="hasToken">Whether replies carry a token of the bot.</param>
public sealed class VouchedConnectors(ConnectorFactory inner, string? vouched, bool hasToken) : ConnectorFactory
{
    /// <inheritdoc/>
    /// <exception cref="UnauthorizedAccessException">Nobody vouched for the service.</exception>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var allowed = Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
            && ChannelTrust.MayBeFetched(address)
            && (hasToken ? serviceUrl == vouched : Loopback.IsService(address));
        return allowed
            ? inner.CreateAsync(serviceUrl, audience, cancellationToken)
            : throw new UnauthorizedAccessException("No token vouched for the service URL that a reply was to go to.");
    }
}
