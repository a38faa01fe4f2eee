using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Indexing;
using PolicyBot.Passages;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>What answered the question that a follow-up takes up.</summary>
/// <param name="Question">That question, complete in itself.</param>
/// <param name="Evidence">The sentence that spoke most for it.</param>
/// <param name="IsAnswered">Whether it was an answer.</param>
/// <param name="Confidence">The probability that it was.</param>
internal sealed record Antecedent(Question Question, ScoredSentence Evidence, bool IsAnswered, double Confidence)
{
    /// <summary>How near a passage is to it: 1 the passage itself, less for its neighbours in list, table or section, less still for the document; 0 elsewhere.</summary>
    public double Nearness(IndexedPassage passage)
    {
        Passage mine = Evidence.Passage.Passage, other = passage.Passage;
        return passage.Ordinal == Evidence.Passage.Ordinal ? 1
            : other.Document.Id != mine.Document.Id ? 0
            : IsParallel(other) ? 0.75
            : other.Headings.SequenceEqual(mine.Headings) ? 0.6
            : 0.5;
    }

    /// <summary>Whether a passage is an item of the same list, or a row of the same table.</summary>
    public bool IsParallel(Passage other)
    {
        Passage mine = Evidence.Passage.Passage;
        return other.Kind == mine.Kind && other.Kind != PassageKind.Paragraph && other.Document.Id == mine.Document.Id
            && other.Headings.SequenceEqual(mine.Headings) && other.LeadIn == mine.LeadIn && other.ColumnHeads.SequenceEqual(mine.ColumnHeads);
    }

    /// <summary>The run that answered it.</summary>
    public TextSpan Lead => LeadReader.Read(Question, Evidence, contradiction: null);
}
