using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a test expects it, step by step; nothing happens before <see cref="StartTestAsync"/>.</summary>
/// <remarks>
/// Where a step fails, the rest is not run and <see cref="StartTestAsync"/> throws: an
/// <see cref="InvalidOperationException"/> for an answer that is not as expected, a <see cref="TimeoutException"/>
/// for one that does not come.
/// </remarks>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _steps;

    /// <summary>Begins a conversation with what a turn does.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
        : this(adapter, callback ?? ((_, _) => Task.CompletedTask), () => Task.CompletedTask)
    {
    }

    /// <summary>Begins a conversation with a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Func<Task> steps)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        _adapter = adapter;
        _callback = callback;
        _steps = steps;
    }

    /// <summary>Runs the steps.</summary>
    public Task StartTestAsync() => _steps();

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays) => Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));

    /// <summary>An activity comes in.</summary>
    public TestFlow Send(IActivity userActivity) =>
        Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));

    /// <summary>The user joins.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [_adapter.Conversation.User!] };
        return _adapter.ProcessActivityAsync(update, _callback);
    });

    /// <summary>The bot's next answer has this type and this text.</summary>
    /// <param name="expected">The answer.</param>
    /// <param name="description">What to call the answer where it fails.</param>
    /// <param name="timeout">How long to wait for it, in milliseconds.</param>
    public TestFlow AssertReply(IActivity expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            Require(reply.Type == expected.Type, description, expected.Type, reply.Type);
            Require(TextOf(reply) == TextOf(expected), description, TextOf(expected), TextOf(reply));
        },
        description,
        timeout);

    /// <summary>The bot's next answer passes a check.</summary>
    /// <param name="validateActivity">Throws where the answer is not as expected.</param>
    /// <param name="description">What to call the answer where it does not come.</param>
    /// <param name="timeout">How long to wait for it, in milliseconds.</param>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            using var expiry = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            IActivity reply;
            try
            {
                reply = await _adapter.GetNextReplyAsync(expiry.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"{description ?? "The bot"}: no answer came within {timeout} ms.");
            }

            validateActivity(reply);
        });

    /// <summary>The bot's next answer is a message with this text.</summary>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply => Require(TextOf(reply) == expected, description, expected, TextOf(reply)), description, timeout);

    /// <summary>The bot's next answer is a message that contains this text.</summary>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply => Require(
            TextOf(reply)?.Contains(expected, StringComparison.Ordinal) == true, description, expected, TextOf(reply)),
        description,
        timeout);

    /// <summary>The bot's next answer is a message with one of these texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000) => AssertReply(
        reply => Require(
            candidates.Contains(TextOf(reply)), description, string.Join("' or '", candidates), TextOf(reply)),
        description,
        timeout);

    /// <summary>The bot has said nothing more.</summary>
    /// <param name="description">What to call the answer that should not be there.</param>
    /// <param name="timeout">Not waited for: what a turn says is there when the turn is over.</param>
    public TestFlow AssertNoReply(string? description = null, uint timeout = 3000) => Then(() =>
    {
        var reply = _adapter.GetNextReply();
        Require(reply is null, description, "no answer", reply is null ? null : TextOf(reply) ?? reply.Type);
        return Task.CompletedTask;
    });

    /// <summary>The user says something, and the bot's next answer is a message with this text.</summary>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says something, and the bot's next answer has this type and this text.</summary>
    public TestFlow Test(string userSays, Activity expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says something, and the bot's next answer passes a check.</summary>
    public TestFlow Test(
        string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    private static string? TextOf(IActivity activity) => activity.AsMessageActivity()?.Text;

    private static void Require(bool holds, string? description, string? expected, string? actual)
    {
        if (!holds)
        {
            throw new InvalidOperationException(
                $"{description ?? "The bot's answer"}: expected '{expected}', but it was '{actual}'.");
        }
    }

    private TestFlow Then(Func<Task> step) => new(_adapter, _callback, async () =>
    {
        await _steps().ConfigureAwait(false);
        await step().ConfigureAwait(false);
    });
}
