using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: an activity that came in, and the way back to its sender.</summary>
/// <remarks>Belongs to one turn; what is sent in it must be sent one after the other.</remarks>
public class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> _sending = [];
    private readonly List<UpdateActivityHandler> _updating = [];
    private readonly List<DeleteActivityHandler> _deleting = [];

    /// <summary>Begins a turn.</summary>
    /// <param name="adapter">What sends the answers.</param>
    /// <param name="activity">What came in.</param>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; } = [];

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>The answers kept back for the HTTP response; see <see cref="DeliveryModes.ExpectReplies"/>.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Add(_sending, handler);

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Add(_updating, handler);

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Add(_deleting, handler);

    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        return SendActivityAsync(MessageFactory.Text(textReplyToSend, speak, inputHint), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(
        IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is [var response, ..] ? response : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(
        IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is no activity to send.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var addressed = activities.Select(activity => Address(activity, reference)).ToList();
        return PassAsync(0);

        Task<ResourceResponse[]> PassAsync(int index) => index == _sending.Count
            ? DeliverAsync(addressed, cancellationToken)
            : _sending[index](this, addressed, () => PassAsync(index + 1));
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return PassAsync(0);

        Task<ResourceResponse> PassAsync(int index) => index == _updating.Count
            ? Adapter.UpdateActivityAsync(this, addressed, cancellationToken)
            : _updating[index](this, addressed, () => PassAsync(index + 1));
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(
        ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return PassAsync(0);

        Task PassAsync(int index) => index == _deleting.Count
            ? Adapter.DeleteActivityAsync(this, conversationReference, cancellationToken)
            : _deleting[index](this, conversationReference, () => PassAsync(index + 1));
    }

    /// <summary>Ends the turn and disposes what was kept for it.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes what was kept for the turn.</summary>
    /// <param name="disposing">False when called from a finaliser.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            TurnState.Dispose();
        }
    }

    private static Activity Address(IActivity activity, ConversationReference reference)
    {
        var addressed = activity.ApplyConversationReference(reference);
        addressed.Type ??= ActivityTypes.Message;
        if (addressed.Type == ActivityTypes.Message)
        {
            addressed.InputHint ??= InputHints.AcceptingInput;
        }

        return addressed;
    }

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            responses = [.. activities.Select(Buffer)];
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);
            foreach (var (activity, response) in activities.Zip(responses))
            {
                activity.Id = response.Id;
            }
        }

        Responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse Buffer(Activity activity)
    {
        BufferedReplyActivities.Add(activity);
        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            TurnState.Set(BotAdapter.InvokeResponseKey, activity);
        }

        return new ResourceResponse();
    }

    private TurnContext Add<T>(List<T> handlers, T handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }
}
