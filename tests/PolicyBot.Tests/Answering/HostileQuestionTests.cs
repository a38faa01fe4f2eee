using System.Text.Json;
using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

/// <summary>Nothing typed becomes instruction, markup or query syntax, and nothing typed stops the engine.</summary>
public abstract class HostileQuestionTests(ReleaseEngine release)
{
    private const string Question = "How many refugees does Colombia host?";

    public static TheoryData<string> Hostile => HostileText.Data;

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_is_typed_alone_or_around_a_question_keeps_the_promises(string hostile)
    {
        foreach (string question in new[] { hostile, $"{hostile} {Question}", $"{Question} {hostile}", $"Is it true that Colombia hosts {hostile} refugees?" })
        {
            Answer answer = release.Engine.Answer(question);

            Promises.Keep(answer, question, release.Knowledge);
            Assert.Equal(JsonSerializer.Serialize(answer), JsonSerializer.Serialize(release.Engine.Answer(question)));
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_was_typed_before_keeps_the_promises(string hostile)
    {
        Answer answer = release.Engine.Answer("And how many in Bogota?", [hostile, Question, hostile]);

        Promises.Keep(answer, string.Join(' ', hostile, Question, hostile, "And how many in Bogota?"), release.Knowledge);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Words_of_the_question_are_shown_without_control_characters_and_escaped_in_markdown(string hostile)
    {
        Reply reply = Reply.To(release.Engine.Answer($"Did the Zorblax \"{hostile}\" Fund help Colombia?"));

        Assert.DoesNotContain(PlainText.Of(reply.Lead), char.IsControl);
        string markdown = Markdown.Of(reply);
        Assert.DoesNotContain("<script", markdown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", markdown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("](javascript", markdown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("](http://evil", markdown, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("refugees ")]
    [InlineData("$5 million ")]
    [InlineData("in 2021 and ")]
    [InlineData("How many? ")]
    [InlineData("\ud83d\ude00")]
    [InlineData("\u0301")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("a-")]
    [InlineData("1,")]
    [InlineData("to ")]
    public void A_question_as_long_as_may_be_is_answered_or_declined(string part)
    {
        string question = string.Concat(Enumerable.Repeat(part, AnswerEngine.MaximumQuestionLength))[..AnswerEngine.MaximumQuestionLength];

        Promises.Keep(release.Engine.Answer(question), question, release.Knowledge);
    }
}
