using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: an activity that came in, and the way back to its sender.</summary>
public interface ITurnContext
{
    /// <summary>The adapter through which the activity came.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What the parts that handle this turn keep for each other; gone when the turn is over.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The activity that came in.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything but traces was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a message.</summary>
    /// <param name="textReplyToSend">What it says; must hold more than white space.</param>
    /// <param name="speak">What a voice is to say; null for nothing.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <exception cref="ArgumentException">There is no text.</exception>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default);

    /// <summary>Sends one activity, addressed as an answer to the one that came in.</summary>
    /// <returns>What the channel answered; without an id where it gave none.</returns>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends several activities in order.</summary>
    /// <returns>One response for each.</returns>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Puts an activity in the place of the earlier one whose id it has. Not every channel can.</summary>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an earlier activity of this conversation. Not every channel can.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes an earlier activity of any conversation. Not every channel can.</summary>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds one who sees activities before they are sent; those added first see them first.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds one who sees updates before they are sent.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds one who sees deletions before they are done.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
