namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that call over HTTP.</summary>
internal sealed class HttpConnectorFactory(ConnectorTransport transport) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(
        string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        if (!ServiceUrl.TryRead(serviceUrl, out var address))
        {
            throw new ArgumentException("The service URL is no absolute http or https address without a user name.", nameof(serviceUrl));
        }

        return Task.FromResult<IConnectorClient>(new HttpConnectorClient(address, transport));
    }
}
