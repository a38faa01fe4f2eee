using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PolicyBot.Answering;
using PolicyBot.Questions.Languages;
using PolicyBot.Replies;
using PolicyBot.Web.Channels;
using PolicyBot.Web.Feedback;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.State;

namespace PolicyBot.Web.Bots;

/// <summary>Welcomes users, answers their messages from the documents and takes their feedback.</summary>
/// <param name="served">The documents.</param>
/// <param name="answers">Answers from them.</param>
/// <param name="address">Where the links of answers lead.</param>
/// <param name="state">Remembers the conversation.</param>
/// <param name="speakers">Erases what is kept of a user.</param>
public sealed class DocumentBot(
    ServedKnowledge served, ConversationAnswers answers, PublicAddress address, ConversationState state, Speakers speakers)
    : ActivityHandler
{
    private const string CardMessage = "application/vnd.microsoft.activity.message";

    private readonly IStatePropertyAccessor<Welcomed> _welcomed = state.CreateProperty<Welcomed>(nameof(Welcomed));

    /// <inheritdoc/>
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var users = membersAdded.Select(member => member.Id ?? "").Where(id => id != turnContext.Activity.Recipient?.Id);
        var welcomed = await _welcomed.GetAsync(turnContext, () => new(), cancellationToken);
        if (welcomed.Add(users))
        {
            var language = await answers.LanguageAsync(turnContext, cancellationToken);
            using var lease = served.Take();
            await SendAsync(turnContext, ChannelRendering.Of(PlainText.Of(Welcome.To(lease.Engine.Index.Knowledge, language)), lease.Engine.ExamplesIn(language)), cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var message = turnContext.Activity;
        if (ThumbReader.OfButton(message) is { } thumb)
        {
            await answers.TakeAsync(turnContext, thumb, cancellationToken);
            await SendAsync(turnContext, ChannelRendering.Of(Phrases.ThumbTaken(await answers.LanguageAsync(turnContext, cancellationToken)), []), cancellationToken);
            return;
        }

        if (QuestionText.IsEmpty(message))
        {
            return;
        }

        var question = QuestionText.Of(message);
        if (question.Length is > 0 and <= AnswerEngine.MaximumQuestionLength && !SourcesCard.IsRequestedBy(question))
        {
            await AnswerAsync(turnContext, question, cancellationToken);
            return;
        }

        await SendAsync(turnContext, await InsteadAsync(turnContext, question, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name == ThumbReader.WebChatEvent && ThumbReader.OfWebChat(turnContext.Activity) is { } thumb)
        {
            await answers.TakeAsync(turnContext, thumb, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != ThumbReader.TeamsInvoke)
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }

        if (ThumbReader.OfTeams(turnContext.Activity) is { } thumb)
        {
            await answers.TakeAsync(turnContext, thumb, cancellationToken);
        }

        return CreateInvokeResponse(new object());
    }

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var question = QuestionText.OfSubmitted(invokeValue.Action?.Data);
        var words = question.Length switch
        {
            0 => Phrases.UnknownButton(await answers.LanguageAsync(turnContext, cancellationToken)),
            > AnswerEngine.MaximumQuestionLength => Phrases.TooLong(question.Length, await answers.LanguageAsync(turnContext, cancellationToken)),
            _ => await answers.AnswerAsync(turnContext, question, cancellationToken) is { } answer
                ? PlainRendering.Words(answer)
                : Phrases.TooSlow(await answers.LanguageAsync(turnContext, cancellationToken)),
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

    private async Task AnswerAsync(ITurnContext<IMessageActivity> turnContext, string question, CancellationToken cancellationToken)
    {
        if (await answers.AnswerAsync(turnContext, question, cancellationToken) is not { } answer)
        {
            await SendAsync(turnContext, ChannelRendering.Of(Phrases.TooSlow(await answers.LanguageAsync(turnContext, cancellationToken)), []), cancellationToken);
            return;
        }

        var answerId = Guid.NewGuid().ToString("N");
        var sent = await SendAsync(turnContext, ChannelRendering.Of(answer, answerId, turnContext.Activity, address), cancellationToken);
        if (ChannelRendering.After(answer, turnContext.Activity) is { } after)
        {
            await SendAsync(turnContext, after, cancellationToken);
        }

        await answers.RememberAsync(turnContext, answer, answerId, sent?.Id, cancellationToken);
    }

    private async Task<Activity> InsteadAsync(ITurnContext<IMessageActivity> turnContext, string message, CancellationToken cancellationToken)
    {
        var language = await answers.LanguageAsync(turnContext, cancellationToken);
        if (message.Length == 0)
        {
            using var lease = served.Take();
            return ChannelRendering.Of(Hint(turnContext.Activity, language), lease.Engine.ExamplesIn(language));
        }

        if (message.Length > AnswerEngine.MaximumQuestionLength)
        {
            return ChannelRendering.Of(Phrases.TooLong(message.Length, language), []);
        }

        var answer = await answers.RepeatAsync(turnContext, cancellationToken);
        return answer is { Citations.Count: > 0 } ? SourcesCard.Of(answer, turnContext.Activity.ChannelId, address) : ChannelRendering.Of(Phrases.NoSources(language), []);
    }

    private static string Hint(IMessageActivity message, Language language) =>
        message.Attachments is { Count: > 0 } ? Phrases.TextOnly(language)
        : message.Value is not null ? Phrases.UnknownButton(language)
        : Phrases.Nothing(language);

    private static Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity reply, CancellationToken cancellationToken)
    {
        reply.Locale = turnContext.Activity.Locale;
        return turnContext.SendActivityAsync(reply, cancellationToken);
    }
}
