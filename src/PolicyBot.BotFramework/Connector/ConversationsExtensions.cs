using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of a connector service.</summary>
/// <remarks>
/// Each throws <see cref="HttpRequestException"/> where the connector refuses or cannot be reached (its status code
/// says which), <see cref="TimeoutException"/> where it does not answer, and <see cref="ArgumentException"/> where an id
/// is missing or cannot stand in an address.
/// </remarks>
public static class ConversationsExtensions
{
    /// <summary>Sends an activity as an answer to the activity <paramref name="activityId"/>.</summary>
    /// <returns>The channel's answer; without an id where the channel gave none.</returns>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        SendAsync(operations, HttpMethod.Post, [conversationId, "activities", activityId], activity, cancellationToken);

    /// <summary>Sends an activity into a conversation.</summary>
    /// <returns>The channel's answer; without an id where the channel gave none.</returns>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        SendAsync(operations, HttpMethod.Post, [conversationId, "activities"], activity, cancellationToken);

    /// <summary>Puts an activity in the place of the activity <paramref name="activityId"/>. Not every channel can.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        SendAsync(operations, HttpMethod.Put, [conversationId, "activities", activityId], activity, cancellationToken);

    /// <summary>Deletes an activity. Not every channel can.</summary>
    public static async Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        await operations.CallAsync<ResourceResponse>(
            HttpMethod.Delete, [conversationId, "activities", activityId], body: null, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Opens a conversation.</summary>
    /// <returns>The conversation; without an id where the channel gave none.</returns>
    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(parameters);
        return await operations.CallAsync<ConversationResourceResponse>(
            HttpMethod.Post, [], parameters, cancellationToken).ConfigureAwait(false)
            ?? new ConversationResourceResponse();
    }

    private static async Task<ResourceResponse> SendAsync(
        IConversations operations,
        HttpMethod method,
        string[] path,
        Activity activity,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(activity);
        return await operations.CallAsync<ResourceResponse>(method, path, activity, cancellationToken)
            .ConfigureAwait(false) ?? new ResourceResponse();
    }
}
