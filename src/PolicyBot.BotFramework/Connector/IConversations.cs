namespace Microsoft.Bot.Connector;

/// <summary>What a connector service does in conversations; called through <see cref="ConversationsExtensions"/>.</summary>
public interface IConversations
{
    /// <summary>Calls an address below <c>/v3/conversations</c>.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The segments of the address after <c>/v3/conversations</c>, not yet escaped.</param>
    /// <param name="body">The body, written as JSON; null for none.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The answer's body; null where it is empty or cannot be read.</returns>
    internal Task<T?> CallAsync<T>(
        HttpMethod method, IReadOnlyList<string> path, object? body, CancellationToken cancellationToken)
        where T : class;
}
