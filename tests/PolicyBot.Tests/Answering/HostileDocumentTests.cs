using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Tests.Inference;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

/// <summary>What a document says is quoted, never obeyed and never rendered as anything but text.</summary>
public sealed class HostileDocumentTests
{
    // A served file holds no lone surrogate and few control characters, as it is UTF-8 text.
    public static TheoryData<string> Hostile => [.. HostileText.All.Where(text => text.All(unit => !char.IsSurrogate(unit) && (!char.IsControl(unit) || unit is '\r' or '\n')))];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_sentence_is_quoted_as_it_stands(string hostile)
    {
        foreach (var models in new[] { null, SharedModels.All })
        {
            using TestEngine test = TestEngine.Over($"Aid to Peru\n\nNorway gave {hostile} over $5 million to village schools in 2020.\n\n{hostile}\n\nSweden paid for wells.", models);
            foreach (string question in new[] { "How much did Norway give to village schools?", "Who paid for wells?", hostile })
            {
                Answer answer = test.Engine.Answer(question);

                Promises.Keep(answer, question, test.Knowledge);
                string markdown = Markdown.Of(Reply.To(answer));
                Assert.DoesNotContain("<script", markdown, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("<img", markdown, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("](javascript", markdown, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("](http://evil", markdown, StringComparison.OrdinalIgnoreCase);
            }
        }
    }
}
