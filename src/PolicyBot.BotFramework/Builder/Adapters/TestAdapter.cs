using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Brings activities to a bot without any channel, and keeps its answers for a test to look at.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _replied = NewSignal();
    private int _lastId;

    /// <summary>Makes one.</summary>
    /// <param name="conversation">The conversation; null for a personal one on the channel <c>test</c>.</param>
    /// <param name="sendTraceActivity">Whether traces are kept too.</param>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? CreateConversation("Conversation1");
        EnableTrace = sendTraceActivity;
    }

    /// <summary>Makes one on another channel.</summary>
    /// <param name="channelId">The channel, such as <c>msteams</c>.</param>
    /// <param name="sendTraceActivity">Whether traces are kept too.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(CreateConversation("Conversation1"), sendTraceActivity) => Conversation.ChannelId = channelId;

    /// <summary>The bot's answers that nobody has looked at yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation that activities belong to.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Whether traces are kept too.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The language of what <see cref="MakeActivity"/> makes.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>A personal conversation on the channel <c>test</c>.</summary>
    /// <param name="name">Its id and name.</param>
    /// <param name="user">The user's name; in lower case the id.</param>
    /// <param name="bot">The bot's name; in lower case the id.</param>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot")
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(bot);
        return new ConversationReference
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(isGroup: false, id: name, name: name),
            User = new ChannelAccount(user.ToLowerInvariant(), user, RoleTypes.User),
            Bot = new ChannelAccount(bot.ToLowerInvariant(), bot, RoleTypes.Bot),
        };
    }

    /// <summary>Adds middleware after that already there.</summary>
    /// <returns>This adapter.</returns>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>A message of the user's.</summary>
    public Activity MakeActivity(string? text = null)
    {
        var activity = new Activity { Type = ActivityTypes.Message, Locale = Locale, Text = text };
        Complete(activity);
        return activity;
    }

    /// <summary>Runs a turn with a message of the user's.</summary>
    public virtual Task SendTextToBotAsync(
        string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Runs a turn. What the activity lacks of the conversation is filled in.</summary>
    public async Task ProcessActivityAsync(
        Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Complete(activity);
        using var turn = CreateTurnContext(activity);
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Keeps the activities in <see cref="ActiveQueue"/>.</summary>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        lock (_lock)
        {
            foreach (var activity in activities)
            {
                activity.Id ??= NextId();
                if (activity.Type != ActivityTypes.Trace || EnableTrace)
                {
                    ActiveQueue.Enqueue(activity);
                }
            }

            _replied.TrySetResult();
            _replied = NewSignal();
        }

        return Task.FromResult(activities.Select(activity => new ResourceResponse(activity.Id)).ToArray());
    }

    /// <summary>Replaces the activity in <see cref="ActiveQueue"/> that has the same id.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Requeue(kept => kept.Id == activity.Id ? activity : kept);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <summary>Removes the activity from <see cref="ActiveQueue"/>.</summary>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Requeue(kept => kept.Id == reference.ActivityId ? null : kept);
        return Task.CompletedTask;
    }

    /// <summary>Takes the bot's next answer; null where there is none.</summary>
    public IActivity? GetNextReply()
    {
        lock (_lock)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>Takes the bot's next answer, waiting where there is none yet.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task replied;
            lock (_lock)
            {
                if (ActiveQueue.TryDequeue(out var reply))
                {
                    return reply;
                }

                replied = _replied.Task;
            }

            await replied.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Begins the turn for an activity.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Complete(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        activity.ServiceUrl ??= Conversation.ServiceUrl;
        activity.Conversation ??= Conversation.Conversation;
        activity.From ??= Conversation.User;
        activity.Recipient ??= Conversation.Bot;
        activity.Id ??= NextId();
    }

    private void Requeue(Func<Activity, Activity?> change)
    {
        lock (_lock)
        {
            var kept = ActiveQueue.Select(change).OfType<Activity>().ToList();
            ActiveQueue.Clear();
            kept.ForEach(ActiveQueue.Enqueue);
        }
    }

    private string NextId() => Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
}
