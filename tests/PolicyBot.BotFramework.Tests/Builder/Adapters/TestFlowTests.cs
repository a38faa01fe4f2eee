using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace PolicyBot.BotFramework.Tests.Builder.Adapters;

public class TestFlowTests
{
    private static readonly BotCallbackHandler Echo = (turn, token) => turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: token);

    private readonly TestAdapter _adapter = new();

    [Fact]
    public Task A_conversation_as_expected_passes() => new TestFlow(_adapter, Echo)
        .Test("one", "echo one")
        .Send("two").AssertReplyContains("two").AssertNoReply()
        .Test("three", reply => Assert.Equal("user1", reply.Recipient?.Id))
        .Send("four").AssertReplyOneOf(["echo four", "echo five"])
        .StartTestAsync();

    [Fact]
    public Task An_answer_that_is_not_as_expected_fails() => Assert.ThrowsAsync<InvalidOperationException>(
        () => new TestFlow(_adapter, Echo).Test("one", "echo two").StartTestAsync());

    [Fact]
    public Task An_answer_too_many_fails() => Assert.ThrowsAsync<InvalidOperationException>(
        () => new TestFlow(_adapter, Echo).Send("one").AssertNoReply().StartTestAsync());

    [Fact]
    public Task An_answer_that_does_not_come_fails() => Assert.ThrowsAsync<TimeoutException>(
        () => new TestFlow(_adapter).Send("one").AssertReply("two", timeout: 1).StartTestAsync());

    [Fact]
    public async Task An_answer_that_comes_later_is_waited_for()
    {
        var reference = _adapter.Conversation;
        var reply = _adapter.GetNextReplyAsync();
        Assert.False(reply.IsCompleted);

        await _adapter.ContinueConversationAsync("", reference, (turn, token) => turn.SendActivityAsync("later", cancellationToken: token), default);

        Assert.Equal("later", (await reply).AsMessageActivity()?.Text);
    }

    [Fact]
    public async Task An_update_takes_the_place_of_what_it_updates_and_a_deletion_removes_it()
    {
        await _adapter.SendTextToBotAsync("go", async (turn, token) =>
        {
            var first = await turn.SendActivityAsync("first", cancellationToken: token);
            var second = await turn.SendActivityAsync("second", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = first.Id, Text = "changed" }, token);
            await turn.DeleteActivityAsync(second.Id!, token);
        }, default);

        Assert.Equal("changed", Assert.Single(_adapter.ActiveQueue).Text);
    }
}
