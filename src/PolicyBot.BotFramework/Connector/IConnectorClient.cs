namespace Microsoft.Bot.Connector;

/// <summary>Calls one channel's connector service.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Where the connector takes calls.</summary>
    Uri BaseUri { get; set; }

    /// <summary>What can be done in conversations.</summary>
    IConversations Conversations { get; }
}
