using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PolicyBot.BotFramework.Tests.Builder;

public class ActivityHandlerTests
{
    private readonly TestAdapter _adapter = new();
    private readonly TellingBot _bot = new();

    [Fact]
    public Task A_message_is_something_said() => new TestFlow(_adapter, _bot).Test("How much?", "message: How much?").StartTestAsync();

    [Fact]
    public Task A_user_who_joins_is_added() => Expect(Update(added: ["user1"]), "added: user1");

    [Fact]
    public Task The_bot_that_joins_with_a_user_is_in_the_list_of_those_added() => Expect(Update(added: ["bot", "user1"]), "added: bot user1");

    [Fact]
    public Task The_bot_that_joins_alone_is_not_told() => Expect(Update(added: ["bot"]));

    [Fact]
    public Task A_user_who_leaves_is_removed() => Expect(Update(removed: ["user1"]), "removed: user1");

    [Fact]
    public Task Nobody_who_leaves_is_not_told() => Expect(Update(added: ["user1"], removed: []), "added: user1");

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public Task An_installation_tells_what_happened(string action, string expected) =>
        Expect(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action }, expected);

    [Fact]
    public Task An_installation_that_tells_something_else_is_ignored() => Expect(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "moved" });

    [Fact]
    public Task Reactions_are_told_added_before_removed() => Expect(
        new Activity { Type = ActivityTypes.MessageReaction, ReactionsAdded = [new("like")], ReactionsRemoved = [new("plusOne")] },
        "reacted: like",
        "took back: plusOne");

    [Fact]
    public Task An_event_is_told_by_name() => Expect(new Activity { Type = ActivityTypes.Event, Name = "webchat/join" }, "event: webchat/join");

    [Fact]
    public Task Typing_is_told() => Expect(new Activity { Type = ActivityTypes.Typing }, "typing");

    [Fact]
    public Task An_end_is_told() => Expect(new Activity { Type = ActivityTypes.EndOfConversation }, "ended");

    [Fact]
    public Task A_type_without_a_method_of_its_own_is_told_as_unrecognised() => Expect(new Activity { Type = "ping" }, "unrecognised: ping");

    [Fact]
    public async Task A_pressed_button_of_a_card_is_answered_with_what_the_bot_gives()
    {
        var response = await InvokeAsync("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"ask","data":{"q":"1"}}}""");

        var card = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal((200, "ask"), (response.Status, card.Value));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"action":null}""")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    [InlineData("""{"action":"x"}""")]
    public async Task A_value_that_is_no_pressed_button_is_refused_with_400(string value)
    {
        var response = await InvokeAsync("adaptiveCard/action", value);

        Assert.Equal((int)HttpStatusCode.BadRequest, response.Status);
    }

    [Fact]
    public async Task An_invoke_of_another_name_is_refused_with_501()
    {
        Assert.Equal((int)HttpStatusCode.NotImplemented, (await InvokeAsync("signin/verifyState", "{}")).Status);
    }

    private static Activity Update(string[]? added = null, string[]? removed = null) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList(),
        MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList(),
    };

    private Task Expect(Activity activity, params string[] answers) => answers
        .Aggregate(new TestFlow(_adapter, _bot).Send(activity), (flow, answer) => flow.AssertReply(answer))
        .AssertNoReply()
        .StartTestAsync();

    private async Task<InvokeResponse> InvokeAsync(string name, string value)
    {
        await _adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Invoke, Name = name, Value = JObject.Parse(value) }, _bot.OnTurnAsync);
        return Assert.IsType<InvokeResponse>(Assert.IsType<Activity>(_adapter.GetNextReply()).Value);
    }

    private sealed class TellingBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            Tell(turnContext, "message: " + turnContext.Activity.Text);

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Tell(turnContext, "added: " + string.Join(' ', membersAdded.Select(member => member.Id)));

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Tell(turnContext, "removed: " + string.Join(' ', membersRemoved.Select(member => member.Id)));

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Tell(turnContext, "installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Tell(turnContext, "uninstalled");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Tell(turnContext, "reacted: " + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Tell(turnContext, "took back: " + messageReactions[0].Type);

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Tell(turnContext, "event: " + turnContext.Activity.Name);

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
            Tell(turnContext, "typing");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
            Tell(turnContext, "ended");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Tell(turnContext, "unrecognised: " + turnContext.Activity.Type);

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = invokeValue.Action!.Verb });

        private static Task<ResourceResponse> Tell(ITurnContext turn, string text) => turn.SendActivityAsync(text);
    }
}
