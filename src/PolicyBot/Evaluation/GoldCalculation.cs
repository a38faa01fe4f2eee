using PolicyBot.Inference;

namespace PolicyBot.Evaluation;

/// <summary>How the answer of a question is computed.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Operands">The figures that the documents state for it; of an unanswerable question those that they do.</param>
public sealed record GoldCalculation(AskedOperation Operation, IReadOnlyList<GoldOperand> Operands);
