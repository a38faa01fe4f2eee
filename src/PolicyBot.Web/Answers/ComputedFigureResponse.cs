namespace PolicyBot.Web.Answers;

/// <summary>A figure that was computed from stated ones.</summary>
/// <param name="Text">Its words, qualifier and unit included.</param>
/// <param name="Value">Its value in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Operation">How it was computed.</param>
/// <param name="Operands">The numbers of the citations that state its operands.</param>
public sealed record ComputedFigureResponse(string Text, decimal Value, string Unit, string Operation, IReadOnlyList<int> Operands);
