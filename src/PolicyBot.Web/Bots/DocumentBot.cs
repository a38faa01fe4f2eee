using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Web.Channels;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.State;

namespace PolicyBot.Web.Bots;

/// <summary>Welcomes users and answers their messages from the documents.</summary>
/// <param name="served">The documents.</param>
/// <param name="address">Where the links of answers lead.</param>
/// <param name="state">Remembers the user's turns.</param>
/// <param name="kept">How long these are kept.</param>
/// <param name="speakers">Erases what is kept of a user.</param>
/// <param name="options">How long an answer may take.</param>
/// <param name="time">Measures that.</param>
public sealed class DocumentBot(
    ServedKnowledge served,
    PublicAddress address,
    ConversationState state,
    StateOptions kept,
    Speakers speakers,
    BotOptions options,
    TimeProvider time)
    : ActivityHandler
{
    private const string Feedback = "message/submitAction";
    private const string CardMessage = "application/vnd.microsoft.activity.message";

    private readonly IStatePropertyAccessor<UserTurns> _turns = state.CreateProperty<UserTurns>(nameof(UserTurns));

    /// <inheritdoc/>
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var engine = served.Engine;
        foreach (var _ in membersAdded.DistinctBy(member => member.Id).Where(member => member.Id != turnContext.Activity.Recipient?.Id))
        {
            var welcome = PlainText.Of(Welcome.To(engine.Index.Knowledge));
            await SendAsync(turnContext, ChannelRendering.Of(welcome, engine.Examples), cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var message = turnContext.Activity;
        var question = QuestionText.Of(message);
        var reply = question.Length switch
        {
            0 => ChannelRendering.Of(Hint(message), served.Engine.Examples),
            > AnswerEngine.MaximumQuestionLength => ChannelRendering.Of(Phrases.TooLong(question.Length), []),
            _ => await AnswerAsync(turnContext, question, cancellationToken) is { } answer
                ? ChannelRendering.Of(answer, message.ChannelId, address)
                : ChannelRendering.Of(Phrases.TooSlow, []),
        };
        await SendAsync(turnContext, reply, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == Feedback
            ? Task.FromResult<InvokeResponse?>(CreateInvokeResponse(new object()))
            : base.OnInvokeActivityAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var question = QuestionText.OfSubmitted(invokeValue.Action?.Data);
        var words = question.Length switch
        {
            0 => Phrases.UnknownButton,
            > AnswerEngine.MaximumQuestionLength => Phrases.TooLong(question.Length),
            _ => await AnswerAsync(turnContext, question, cancellationToken) is { } answer
                ? PlainText.Of(Reply.To(answer))
                : Phrases.TooSlow,
        };
        return new() { StatusCode = StatusCodes.Status200OK, Type = CardMessage, Value = words };
    }

    /// <inheritdoc/>
    protected override async Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type == ActivityTypes.DeleteUserData)
        {
            speakers.Forget(turnContext.Activity);
            await state.DeleteAsync(turnContext, cancellationToken);
        }
    }

    private async Task<Answer?> AnswerAsync(ITurnContext turnContext, string question, CancellationToken cancellationToken)
    {
        var engine = served.Engine;
        var turns = await _turns.GetAsync(turnContext, () => new(), cancellationToken);
        var now = time.GetUtcNow();
        turns.Forget(now - kept.Retention);
        string[] history = [.. turns.Turns.Select(turn => turn.Text)];
        turns.Add(new(question, now));
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(options.AnswerSeconds), time);
        try
        {
            return await Task.Run(() => engine.Answer(question, history), bound.Token).WaitAsync(bound.Token);
        }
        catch (OperationCanceledException) when (bound.IsCancellationRequested)
        {
            return null;
        }
    }

    private static string Hint(IMessageActivity message) =>
        message.Attachments is { Count: > 0 } ? Phrases.TextOnly
        : message.Value is not null ? Phrases.UnknownButton
        : Phrases.Nothing;

    private static Task SendAsync(ITurnContext turnContext, Activity reply, CancellationToken cancellationToken)
    {
        reply.Locale = turnContext.Activity.Locale;
        return turnContext.SendActivityAsync(reply, cancellationToken);
    }
}
