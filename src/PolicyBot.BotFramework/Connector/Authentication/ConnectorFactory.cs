namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients for connector services on behalf of one caller.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client for one service.</summary>
    /// <param name="serviceUrl">Where the service takes calls: an absolute http or https address.</param>
    /// <param name="audience">Whom a token is to be meant for.</param>
    /// <param name="cancellationToken">Stops the making.</param>
    /// <exception cref="ArgumentException">The address cannot be used.</exception>
    public abstract Task<IConnectorClient> CreateAsync(
        string serviceUrl, string audience, CancellationToken cancellationToken);
}
