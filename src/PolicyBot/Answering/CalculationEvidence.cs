using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>What ways to compute an answer are weighed by.</summary>
/// <param name="Question">The question.</param>
/// <param name="Operations">How likely each operation is, in the order of <see cref="Inference.AskedOperation"/>.</param>
/// <param name="Figures">The tagged figures of the passages found, the likeliest operand first.</param>
/// <param name="Ranker">Says where the question's words stand.</param>
/// <param name="IsKnown">Whether any document has the words of a concept.</param>
/// <param name="Tag">Tags the figures of a passage that was not found.</param>
/// <param name="Rules">What the rules say is wanted; null for nothing.</param>
/// <param name="Ruled">What they make of it; null for nothing.</param>
/// <param name="IsShelf">Whether there are several documents.</param>
internal sealed record CalculationEvidence(
    Question Question,
    IReadOnlyList<double> Operations,
    IReadOnlyList<TaggedFigure> Figures,
    EvidenceRanker Ranker,
    Func<Concept, bool> IsKnown,
    Func<Document, Figure, TaggedFigure?> Tag,
    Calculation? Rules,
    Answer? Ruled,
    bool IsShelf)
{
    /// <summary>A figure of a document with its tags: of several that state it, the one that fits best.</summary>
    public TaggedFigure? Find(Document document, Figure figure) =>
        Figures.FirstOrDefault(tagged => tagged.Passage.Passage.Document == document && tagged.Figure.Kind == figure.Kind && tagged.Figure.Value == figure.Value && tagged.Figure.Period == figure.Period)
            ?? Tag(document, figure);
}
