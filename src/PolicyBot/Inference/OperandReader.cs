namespace PolicyBot.Inference;

/// <summary>Reads a question for the operation that it wants, and a passage for the figures that it is of; safe for any number of threads.</summary>
/// <remarks>
/// As in F. Zhu and others, TAT-QA: A Question Answering Benchmark on a Hybrid of Tabular and Textual Content in Finance, ACL 2021: figures are
/// tagged where they stand, and the operation is told apart from them.
/// </remarks>
public sealed class OperandReader
{
    internal static readonly string[] Outputs = ["operand_logits", "answer_logits", "operation_logits"];

    private readonly OnnxModel _model;
    private readonly UncasedTokenizer _tokenizer;

    internal OperandReader(OnnxModel model, UncasedTokenizer tokenizer)
    {
        _model = model;
        _tokenizer = tokenizer;
    }

    /// <summary>How likely each operation is to be wanted, in the order of <see cref="AskedOperation"/>; together 1.</summary>
    /// <param name="question">The question, complete in itself.</param>
    /// <exception cref="ObjectDisposedException">The models are closed.</exception>
    public IReadOnlyList<double> Operations(string question)
    {
        var input = ReaderInput.Of(_tokenizer, question, "", "");
        return _model.Run(input.Ids, input.SecondPart, outputs => Shares(outputs[2].GetTensorDataAsSpan<float>()));
    }

    /// <summary>Reads one passage for one question.</summary>
    /// <param name="question">The question, complete in itself.</param>
    /// <param name="heading">What the passage stands under; empty for nothing.</param>
    /// <param name="passage">The passage's text, in which the spans of the result count.</param>
    /// <exception cref="ObjectDisposedException">The models are closed.</exception>
    public OperandScores Read(string question, string heading, string passage)
    {
        var input = ReaderInput.Of(_tokenizer, question, heading, passage);
        return _model.Run(input.Ids, input.SecondPart, outputs => new OperandScores(
            input.Passage,
            outputs[0].GetTensorDataAsSpan<float>().Slice(input.PassageStart, input.Passage.Count).ToArray(),
            outputs[1].GetTensorDataAsSpan<float>().Slice(input.PassageStart, input.Passage.Count).ToArray()));
    }

    // The softmax, which no logit overflows.
    private static double[] Shares(ReadOnlySpan<float> logits)
    {
        double most = float.MinValue;
        foreach (var logit in logits)
        {
            most = Math.Max(most, logit);
        }

        var shares = new double[logits.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = Math.Exp(logits[i] - most);
        }

        var all = shares.Sum();
        return [.. shares.Select(share => share / all)];
    }
}
