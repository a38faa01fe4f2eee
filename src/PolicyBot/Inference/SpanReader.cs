namespace PolicyBot.Inference;

/// <summary>Reads a passage for the words that answer a question; safe for any number of threads.</summary>
public sealed class SpanReader
{
    /// <summary>The last layer's tensor, which the file does not name as an output: 384 numbers a token.</summary>
    internal const string StateTensor = "/LayerNorm_12/LayerNormalization_output_0";

    internal static readonly string[] Outputs = ["start_logits", "end_logits", "answerable", StateTensor];

    private readonly OnnxModel _model;
    private readonly UncasedTokenizer _tokenizer;

    internal SpanReader(OnnxModel model, UncasedTokenizer tokenizer)
    {
        _model = model;
        _tokenizer = tokenizer;
    }

    /// <summary>Reads one passage for one question.</summary>
    /// <param name="question">The question, complete in itself.</param>
    /// <param name="heading">What the passage stands under; empty for nothing.</param>
    /// <param name="passage">The passage's text, in which the spans of the result count.</param>
    /// <exception cref="ObjectDisposedException">The models are closed.</exception>
    public SpanScores Read(string question, string heading, string passage)
    {
        var sequence = ReaderInput.Of(_tokenizer, question, heading, passage);
        return _model.Run(sequence.Ids, sequence.SecondPart, outputs =>
        {
            var starts = outputs[0].GetTensorDataAsSpan<float>();
            var ends = outputs[1].GetTensorDataAsSpan<float>();
            return new SpanScores(
                sequence.Passage,
                starts.Slice(sequence.PassageStart, sequence.Passage.Count).ToArray(),
                ends.Slice(sequence.PassageStart, sequence.Passage.Count).ToArray(),
                starts[0] + ends[0],
                outputs[2].GetTensorDataAsSpan<float>()[0],
                ReaderState.Of(outputs[3].GetTensorDataAsSpan<float>(), sequence));
        });
    }
}
