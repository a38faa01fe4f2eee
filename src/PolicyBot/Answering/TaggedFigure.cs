using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Answering;

/// <summary>A figure where it is stated, with what it is to a question.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Sentence">The sentence of it.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Operand">The logit that the question goes by it.</param>
/// <param name="Answer">The logit that it alone answers the question.</param>
internal sealed record TaggedFigure(IndexedPassage Passage, IndexedSentence Sentence, Figure Figure, double Operand, double Answer)
{
    /// <summary>The figures of some passages, the likeliest operand first; one that is repeated elsewhere stands where it fits best.</summary>
    /// <param name="question">The question.</param>
    /// <param name="passages">The passages.</param>
    /// <param name="reader">Tags them.</param>
    public static IReadOnlyList<TaggedFigure> In(Questions.Question question, IEnumerable<Retrieval.ScoredPassage> passages, Inference.OperandReader reader)
    {
        var figures = new List<TaggedFigure>();
        foreach (TaggedFigure figure in passages.Select(passage => passage.Passage)
            .Where(passage => passage.Figures.Count > 0)
            .SelectMany(passage => In(question, passage, reader))
            .OrderByDescending(tagged => tagged.Operand)
            .ThenBy(tagged => tagged.Passage.Ordinal)
            .ThenBy(tagged => tagged.Figure.Core.Start))
        {
            if (!figures.Exists(kept => kept.IsRepeatedBy(figure)))
            {
                figures.Add(figure);
            }
        }

        return figures;
    }

    /// <summary>Whether both stand side by side: in one passage, or in rows or items of one table or list.</summary>
    public bool IsBeside(TaggedFigure other)
    {
        Passages.Passage one = Passage.Passage, two = other.Passage.Passage;
        return one == two || (one.Document == two.Document && one.Kind == two.Kind && one.Kind != Passages.PassageKind.Paragraph && one.Headings.SequenceEqual(two.Headings));
    }

    // Two grants of one size that stand side by side are two; in another place it is the same one again.
    private bool IsRepeatedBy(TaggedFigure other) => Figure.Kind == other.Figure.Kind && Figure.Value == other.Figure.Value && Figure.Upper == other.Figure.Upper
        && Figure.Period == other.Figure.Period && Figure.Unit == other.Figure.Unit && !IsBeside(other);

    /// <summary>The figures of one passage, in order.</summary>
    public static IEnumerable<TaggedFigure> In(Questions.Question question, IndexedPassage passage, Inference.OperandReader reader)
    {
        Inference.OperandScores scores = reader.Read(question.Closed, Evidence.EvidenceRanker.Heading(passage), passage.Passage.Reading.Text);
        foreach (IndexedSentence sentence in passage.Sentences)
        {
            foreach (Figure figure in sentence.Figures)
            {
                if (scores.Of(passage.Passage.Reading.FromDocument(figure.Core)) is { } logits)
                {
                    yield return new(passage, sentence, figure, logits.Operand, logits.Answer);
                }
            }
        }
    }
}
