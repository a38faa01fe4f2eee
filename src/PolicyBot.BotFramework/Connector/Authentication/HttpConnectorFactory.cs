namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that call over HTTP.</summary>
/// <param name="transport">The connections.</param>
/// <param name="tokens">What calls prove the bot with; null for calls without a token.</param>
internal sealed class HttpConnectorFactory(ConnectorTransport transport, BotTokens? tokens) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(
        string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        if (!ServiceUrl.TryRead(serviceUrl, out var address))
        {
            throw new ArgumentException("The service URL is no absolute http or https address without a user name.", nameof(serviceUrl));
        }

        return Task.FromResult<IConnectorClient>(new HttpConnectorClient(address, transport, tokens, audience));
    }
}
