using PolicyBot.Evidence;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Makes an answer of operands, or a decline of the operand that is missing.</summary>
internal static class ComputedAnswer
{
    /// <summary>The answer that computes with the figures and cites each.</summary>
    /// <param name="calculation">What the question wants computed.</param>
    /// <param name="chosen">The operands in the order of the question.</param>
    /// <param name="confidence">How sure the least sure operand is.</param>
    /// <param name="indexVersion">The index that was asked.</param>
    public static Answer Of(Calculation calculation, IReadOnlyList<StatedFigure> chosen, double confidence, string indexVersion)
    {
        List<StatedFigure> facts = [.. chosen.DistinctBy(operand => (operand.Passage.Ordinal, operand.Sentence.Span))];
        Citation[] citations = [.. facts.Select((fact, i) => PassageAnswer.Cite(i + 1, fact.Passage.Passage.Document, fact.Passage.Passage.Headings, fact.Passage.Passage.Number, fact.Sentence.Span))];
        CitedFigure[] operands = [.. chosen.Select(operand => new CitedFigure(operand.Figure, NumberOf(operand)))];
        return new Answer
        {
            Status = AnswerStatus.Answered,
            IndexVersion = indexVersion,
            Computation = Computation.Of(calculation, operands, [.. chosen.Select(operand => operand.Label)]),
            Facts = [.. citations.Select(citation => citation.Number)],
            Citations = citations,
            Figures = [.. facts.SelectMany((fact, i) => fact.Sentence.Figures.Select(figure => new CitedFigure(figure, i + 1))).Union(operands)],
            Confidence = Math.Round(confidence, 2),
        };

        int NumberOf(StatedFigure operand) =>
            1 + facts.FindIndex(fact => fact.Passage.Ordinal == operand.Passage.Ordinal && fact.Sentence.Span == operand.Sentence.Span);
    }

    /// <summary>The decline that names what was not found, where it has a name, and shows what comes nearest.</summary>
    public static Answer Missing(string? name, ScoredSentence? nearest, double confidence, string indexVersion)
    {
        Citation[] citations = nearest is null ? [] : [PassageAnswer.Cite(1, nearest)];
        return new Answer
        {
            Status = AnswerStatus.NoEvidence,
            IndexVersion = indexVersion,
            Citations = citations,
            Nearest = [.. citations.Select(citation => citation.Number)],
            Missing = name is null ? [] : [new(name, MissingKind.Word)],
            Confidence = Math.Round(confidence, 2),
        };
    }
}
