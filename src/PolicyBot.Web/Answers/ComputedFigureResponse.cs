using PolicyBot.Answering;
using PolicyBot.Figures;
using PolicyBot.Replies;

namespace PolicyBot.Web.Answers;

/// <summary>A figure that was computed from stated ones.</summary>
/// <param name="Text">Its words, qualifier and unit included.</param>
/// <param name="Value">Its value in <paramref name="Unit"/>.</param>
/// <param name="Upper">The upper end of a range; null where there is none.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Bound">What is known of the true value, from the qualifiers of the operands.</param>
/// <param name="Operation">How it was computed.</param>
/// <param name="Operands">The numbers of the citations that state its operands.</param>
public sealed record ComputedFigureResponse(string Text, decimal Value, decimal? Upper, string Unit, Bound Bound, Operation Operation, IReadOnlyList<int> Operands)
{
    /// <summary>Renders what an answer computed; empty where it computed nothing that can be stated.</summary>
    public static IReadOnlyList<ComputedFigureResponse> Of(Answer answer) => answer.Computation is { Result: { } result } computation
        ?
        [
            new(
                ComputationReply.Text(computation, answer.Citations),
                result.Value,
                result.Upper,
                result.Unit,
                result.Bound,
                result.Operation,
                [.. computation.Operands.Select(operand => operand.Citation)]),
        ]
        : [];
}
