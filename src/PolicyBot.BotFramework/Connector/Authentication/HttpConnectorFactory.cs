namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that call over HTTP.</summary>
internal sealed class HttpConnectorFactory(ConnectorTransport transport) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(
        string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https")
            || address.UserInfo.Length > 0)
        {
            throw new ArgumentException("The service URL is no absolute http or https address.", nameof(serviceUrl));
        }

        return Task.FromResult<IConnectorClient>(new HttpConnectorClient(address, transport));
    }
}
