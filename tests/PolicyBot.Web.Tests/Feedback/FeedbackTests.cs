using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using PolicyBot.Evaluation;
using PolicyBot.Web.Commands;
using PolicyBot.Web.Feedback;
using PolicyBot.Web.State;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Feedback;

public sealed class FeedbackTests(FakeConnector connector) : IClassFixture<FakeConnector>, IDisposable
{
    private const string Answerable = "How many refugees does Colombia host?";
    private const string Unanswerable = "What is the boiling point of mercury on Jupiter?";
    private readonly TemporaryFolder _data = new();
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_thumb_without_a_message_is_for_the_latest_answer()
    {
        await WithChatAsync(async chat =>
        {
            await chat.SayAsync(Answerable);
            await InvokeAsync(chat, "dislike", replyToId: null);
        });

        var entry = Assert.Single(Entries());
        Assert.Equal((FeedbackKind.Dislike, "answered"), (entry.Kind, entry.Answer.Status));
        Assert.InRange(entry.Answer.Confidence, 0.01, 1);
        Assert.NotEqual("", entry.Answer.IndexVersion);
    }

    [Fact]
    public async Task The_buttons_of_the_Emulator_are_thumbs_for_their_answer()
    {
        await WithChatAsync(async chat =>
        {
            var answer = await chat.SayAsync(Answerable);
            await chat.SayAsync(Unanswerable);
            var button = answer.Activity["suggestedActions"]!["actions"]!.AsArray().Single(action => ((string)action!["title"]!).Contains("Not helpful", StringComparison.Ordinal))!;

            var reply = Assert.Single(await chat.SendAsync(chat.Activity("message", ("value", button["value"]!.DeepClone()))));

            Assert.Contains("noted", reply.Text, StringComparison.Ordinal);
        });

        Assert.Contains(Entries(), entry => entry.Kind == FeedbackKind.Dislike && entry.Answer.Status == "answered");
    }

    [Fact]
    public async Task The_thumb_of_Web_Chat_comes_back_as_the_message_offered_it_and_is_not_replied_to()
    {
        await WithChatAsync(async chat =>
        {
            var question = chat.Message(Answerable);
            question["channelId"] = "webchat";
            var answer = Assert.Single(await chat.SendAsync(question));
            var action = answer.Activity["entities"]![1]!["potentialAction"]![0]!.DeepClone();
            var press = chat.Activity("event", ("name", "webchat:activity-status/feedback"), ("entities", new JsonArray(action)));
            press["channelId"] = "webchat";

            Assert.Empty(await chat.SendAsync(press));
        });

        Assert.Equal(FeedbackKind.Like, Assert.Single(Entries()).Kind);
    }

    [Fact]
    public async Task A_thumb_for_no_answer_of_the_conversation_is_dropped()
    {
        await WithChatAsync(async chat =>
        {
            await InvokeAsync(chat, "like", replyToId: null);
            await chat.SayAsync(Answerable);
            await InvokeAsync(chat, "like", replyToId: "another-message");
        });

        Assert.Empty(Entries());
    }

    [Fact]
    public async Task A_user_who_thinks_again_is_counted_once()
    {
        await WithChatAsync(async chat =>
        {
            await chat.SayAsync(Answerable);
            await InvokeAsync(chat, "like", replyToId: null);
            await InvokeAsync(chat, "dislike", replyToId: "reply");
        });

        Assert.Equal(FeedbackKind.Dislike, Assert.Single(Entries()).Kind);
    }

    [Fact]
    public async Task A_question_without_an_answer_is_counted()
    {
        await WithChatAsync(chat => chat.SayAsync(Unanswerable));

        var entry = Assert.Single(Entries());
        Assert.Equal((FeedbackKind.Unanswered, "noEvidence"), (entry.Kind, entry.Answer.Status));
    }

    [Theory]
    [InlineData("false", 0)]
    [InlineData("true", 1)]
    public async Task The_question_is_kept_and_exported_only_where_the_settings_say_so(string keep, int lines)
    {
        await WithChatAsync(
            async chat =>
            {
                await chat.SayAsync("Hello");
                await chat.SayAsync(Answerable);
                await InvokeAsync(chat, "dislike", replyToId: null);
            },
            keep);

        Assert.Equal(0, await RunAsync("feedback", "export"));

        var file = _data.Write("exported.jsonl", _output.ToString());
        Assert.Equal(lines == 0, _error.ToString().Contains("Feedback:KeepQuestions", StringComparison.Ordinal));
        if (lines > 0)
        {
            var question = Assert.Single(QuestionFile.Read(file).Questions);
            Assert.Equal((Answerable, "Hello", false), (question.Question, question.History[^1], question.Answerable));
        }
        else
        {
            Assert.Equal("", _output.ToString());
        }
    }

    [Fact]
    public async Task A_report_counts_by_status()
    {
        await WithChatAsync(async chat =>
        {
            await chat.SayAsync(Answerable);
            await InvokeAsync(chat, "like", replyToId: null);
            await chat.SayAsync(Unanswerable);
        });

        Assert.Equal(0, await RunAsync("feedback", "report"));

        Assert.Matches(@"answered +\| 1 +\| 0 +\| 0 ", _output.ToString());
        Assert.Matches(@"noEvidence +\| 0 +\| 0 +\| 1 ", _output.ToString());
    }

    [Fact]
    public async Task Deleting_a_users_data_erases_the_users_feedback()
    {
        await WithChatAsync(async chat =>
        {
            await chat.SayAsync(Unanswerable);
            await chat.SendAsync(chat.Activity("deleteUserData"));
        });

        Assert.Empty(Entries());
    }

    private async Task WithChatAsync(Func<Chat, Task> talk, string keep = "false")
    {
        using var host = new TestHost().With("Data:Path", _data.Path).With("Feedback:KeepQuestions", keep);
        await talk(new Chat(host.CreateClient(), connector));
    }

    private static async Task InvokeAsync(Chat chat, string reaction, string? replyToId)
    {
        var value = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = "{\"feedbackText\":\"\"}" } };
        var invoke = chat.Activity("invoke", ("name", "message/submitAction"), ("value", value), ("replyToId", replyToId));
        invoke.Remove("id");
        using var response = await chat.PostAsync(invoke);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("{}", await response.Content.ReadAsStringAsync());
    }

    private IReadOnlyList<FeedbackEntry> Entries()
    {
        using var database = StateDatabase.Open(_data.Path);
        return FeedbackLog.Read(database);
    }

    private Task<int> RunAsync(params string[] args) =>
        CommandLine.RunAsync([.. args, "--Data:Path", _data.Path], (_, _) => { }, _ => { }, _output, _error);
}
