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
    /// <summary>The figures of some passages; one that several state stands where it fits best. The likeliest operand first.</summary>
    /// <param name="question">The question.</param>
    /// <param name="passages">The passages.</param>
    /// <param name="reader">Tags them.</param>
    public static IReadOnlyList<TaggedFigure> In(Questions.Question question, IEnumerable<Retrieval.ScoredPassage> passages, Inference.OperandReader reader) =>
        [.. passages.Select(passage => passage.Passage)
            .Where(passage => passage.Figures.Count > 0)
            .SelectMany(passage => In(question, passage, reader))
            .OrderByDescending(tagged => tagged.Operand)
            .ThenBy(tagged => tagged.Passage.Ordinal)
            .ThenBy(tagged => tagged.Figure.Core.Start)
            .DistinctBy(tagged => (tagged.Figure.Kind, tagged.Figure.Value, tagged.Figure.Upper, tagged.Figure.Period, tagged.Figure.Kind == FigureKind.Money ? tagged.Figure.Unit : ""))];

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
