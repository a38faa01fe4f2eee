using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Replies;

namespace PolicyBot.Tests.Support;

/// <summary>What every answer to every question keeps.</summary>
internal static class Promises
{
    /// <summary>Fails where a reply holds anything but phrases, marked words of the question, and quotes that their document holds with every figure whole.</summary>
    public static void Keep(Answer answer, string question, Knowledge knowledge)
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
                    Assert.Contains(segment.Text, string.Join(' ', question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
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
}
