using System.Text.Json;
using FsCheck.Xunit;
using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

/// <summary>The promises of the product, over random questions to the release and over random documents.</summary>
public sealed class PromiseTests(ReleaseEngine release) : IClassFixture<ReleaseEngine>
{
    [Property(MaxTest = 300)]
    public void Any_question_to_the_release_keeps_the_promises(string noise, byte choice)
    {
        string question = Words(noise, choice);

        Answer answer = release.Engine.Answer(question);

        Keeps(answer, question, release.Knowledge);
        Assert.Equal(Json(answer), Json(release.Engine.Answer(question)));
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(RandomRelease)])]
    public void Any_document_of_sentences_with_figures_keeps_the_promises(RandomRelease document)
    {
        using TestEngine test = TestEngine.Over(document.Text);
        foreach (string question in document.Questions)
        {
            Answer answer = test.Engine.Answer(question);

            Keeps(answer, question, test.Knowledge);
            Assert.Equal(Json(answer), Json(test.Engine.Answer(question)));
        }
    }

    private static void Keeps(Answer answer, string question, Knowledge knowledge)
    {
        Reply reply = Reply.To(answer);
        foreach (Segment segment in reply.Blocks.SelectMany(block => block.Segments))
        {
            switch (segment.Kind)
            {
                case SegmentKind.Phrase:
                    Assert.DoesNotContain(segment.Text, char.IsDigit);
                    break;
                case SegmentKind.Verbatim:
                    Assert.Contains(segment.Text, answer.Citations[segment.Citation - 1].Quote, StringComparison.Ordinal);
                    break;
                case SegmentKind.Echo:
                    Assert.Contains(segment.Text, question, StringComparison.Ordinal);
                    break;
                case SegmentKind.Note:
                    Assert.Contains(answer.Citations[segment.Citation - 1].Notes, note => note.Reads == segment.Text || note.Why == segment.Text);
                    break;
                default:
                    break;
            }
        }

        foreach (Citation citation in answer.Citations)
        {
            Document served = knowledge.Find(citation.Document.Id)!;
            Assert.Equal(served.Text[citation.Span.Start..citation.Span.End], citation.Quote);
            Assert.Equal(served.Sha256, citation.Document.Sha256);
        }

        if (answer.Lead is { } lead)
        {
            Citation cited = answer.Citations[lead.Citation - 1];
            string words = cited.Document.Cut(lead.Span);
            IReadOnlyList<Figure> stated = FigureExtractor.Extract(cited.Quote);
            foreach (Figure figure in FigureExtractor.Extract(words))
            {
                Assert.Contains(stated, other => other.Kind == figure.Kind && other.Value == figure.Value && other.Unit == figure.Unit && other.Bound == figure.Bound);
            }
        }

        if (answer.Status == AnswerStatus.NoEvidence)
        {
            Assert.DoesNotContain(reply.Lead, segment => segment.Kind == SegmentKind.Verbatim);
        }
    }

    // A question of the release's own words in any order, with whatever else may be typed between them.
    private string Words(string noise, byte choice)
    {
        string[] words = release.Knowledge.Documents[0].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int seed = choice + (noise?.Sum(unit => unit) ?? 0);
        string[] openers = ["How much", "How many", "When did", "Who", "Why did", "Is it true that", "What share of", ""];
        string question = $"{openers[choice % openers.Length]} {words[seed % words.Length]} {noise} {words[seed * 7 % words.Length]} {words[seed * 31 % words.Length]}?";
        return question.Length > AnswerEngine.MaximumQuestionLength ? question[..AnswerEngine.MaximumQuestionLength] : question;
    }

    private static string Json(Answer answer) => JsonSerializer.Serialize(answer);
}
