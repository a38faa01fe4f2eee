using Microsoft.Bot.Builder;
using PolicyBot.Answering;
using PolicyBot.Questions.Languages;
using PolicyBot.Web.Channels;
using PolicyBot.Web.Feedback;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Messages;
using PolicyBot.Web.State;

namespace PolicyBot.Web.Bots;

/// <summary>Answers questions within their conversation: from the turns before, and remembered for feedback.</summary>
/// <param name="served">The documents.</param>
/// <param name="state">Remembers the user's turns.</param>
/// <param name="kept">How long these are kept.</param>
/// <param name="log">Keeps what is said of answers.</param>
/// <param name="options">How long an answer may take.</param>
/// <param name="time">Measures that.</param>
public sealed class ConversationAnswers(
    ServedKnowledge served, ConversationState state, StateOptions kept, FeedbackLog log, BotOptions options, TimeProvider time)
{
    private readonly IStatePropertyAccessor<UserTurns> _turns = state.CreateProperty<UserTurns>(nameof(UserTurns));

    /// <summary>Answers a question; null where that takes too long.</summary>
    public async Task<Answer?> AnswerAsync(ITurnContext turnContext, string question, CancellationToken cancellationToken)
    {
        var turns = await TurnsAsync(turnContext, cancellationToken);
        string[] history = [.. turns.Turns.Select(turn => turn.Text)];
        turns.Add(new(question, time.GetUtcNow()));
        var answer = await AskAsync(question, history);
        turns.Language = answer?.Language ?? turns.Language;
        return answer;
    }

    /// <summary>The language that the conversation is in; before its first answer, the one that the channel says the user reads.</summary>
    public async Task<Language> LanguageAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        (await TurnsAsync(turnContext, cancellationToken)).Language ?? (Locale.IsSpanish(turnContext.Activity.Locale) ? Language.Spanish : Language.English);

    /// <summary>The answer to the latest question once more; null where nothing was answered yet, or it takes too long.</summary>
    /// <remarks>Nothing of an answer is kept: the same question over the same documents gives it again.</remarks>
    public async Task<Answer?> RepeatAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var turns = (await TurnsAsync(turnContext, cancellationToken)).Turns;
        var last = turns.FindLastIndex(turn => turn.Answer is not null);
        return last < 0 ? null : await AskAsync(turns[last].Text, [.. turns.Take(last).Select(turn => turn.Text)]);
    }

    /// <summary>Remembers that the latest question was answered, and counts it where the documents did not answer it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="answerId">Its id.</param>
    /// <param name="replyId">The channel's id of the message that gave it; null where the channel gave none.</param>
    /// <param name="cancellationToken">Stops the remembering.</param>
    public async Task RememberAsync(ITurnContext turnContext, Answer answer, string answerId, string? replyId, CancellationToken cancellationToken)
    {
        if (answer.Status == AnswerStatus.Conversation)
        {
            return;
        }

        var turns = await TurnsAsync(turnContext, cancellationToken);
        var given = new GivenAnswer(answerId, replyId, AnswerEntity.NameOf(answer.Status), answer.Confidence, answer.IndexVersion);
        turns.Turns[^1] = turns.Turns[^1] with { Answer = given };
        if (answer.Status == AnswerStatus.NoEvidence)
        {
            log.Add(FeedbackKind.Unanswered, turnContext.Activity, given, [.. turns.Turns.Select(turn => turn.Text)]);
        }
    }

    /// <summary>Keeps a thumb for the answer that it names or, where it names none, for the latest one; a thumb for no answer of this conversation is dropped.</summary>
    public async Task TakeAsync(ITurnContext turnContext, Thumb thumb, CancellationToken cancellationToken)
    {
        var turns = (await TurnsAsync(turnContext, cancellationToken)).Turns;
        var rated = thumb switch
        {
            { AnswerId: { } id } => turns.FindLastIndex(turn => turn.Answer?.Id == id),
            { ReplyId: { } id } => turns.FindLastIndex(turn => turn.Answer?.ReplyId == id),
            _ => turns.FindLastIndex(turn => turn.Answer is not null),
        };
        if (rated >= 0)
        {
            log.Add(thumb.Kind, turnContext.Activity, turns[rated].Answer!, [.. turns.Take(rated + 1).Select(turn => turn.Text)], thumb.Comment);
        }
    }

    private async Task<UserTurns> TurnsAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var turns = await _turns.GetAsync(turnContext, () => new(), cancellationToken);
        turns.Forget(time.GetUtcNow() - kept.Retention);
        return turns;
    }

    private async Task<Answer?> AskAsync(string question, string[] history)
    {
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(options.AnswerSeconds), time);
        try
        {
            return await Task.Run(() => Answer(question, history), bound.Token).WaitAsync(bound.Token);
        }
        catch (OperationCanceledException) when (bound.IsCancellationRequested)
        {
            return null;
        }
    }

    // An answer that took too long is still being made: it lets go of its version only when it is done.
    private Answer Answer(string question, string[] history)
    {
        using var lease = served.Take();
        return lease.Answers.Answer(question, history);
    }
}
