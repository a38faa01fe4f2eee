using PolicyBot.Documents;

namespace PolicyBot.Inference;

/// <summary>What the figures of one passage are to one question.</summary>
public sealed class OperandScores
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly float[] _operands;
    private readonly float[] _answers;

    internal OperandScores(IReadOnlyList<Token> tokens, float[] operands, float[] answers)
    {
        _tokens = tokens;
        _operands = operands;
        _answers = answers;
    }

    /// <summary>The logits that a figure is one that the question goes by, and that it alone answers it: the means over its tokens. Null where it was cut off.</summary>
    /// <param name="figure">Where the figure stands in the passage's text.</param>
    public (double Operand, double Answer)? Of(TextSpan figure)
    {
        double operand = 0, answer = 0;
        var count = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Span.Overlaps(figure))
            {
                operand += _operands[i];
                answer += _answers[i];
                count++;
            }
        }

        return count == 0 ? null : (operand / count, answer / count);
    }
}
