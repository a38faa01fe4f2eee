namespace PolicyBot.Inference;

/// <summary>Reads a passage for the words that answer a question; safe for any number of threads.</summary>
public sealed class SpanReader
{
    /// <summary>The most tokens of question, heading, passage and the three that frame them; the passage is cut to fit.</summary>
    public const int MaximumTokens = 320;

    /// <summary>The most words of a question that are read; words are parted by white space.</summary>
    public const int MaximumQuestionWords = 64;

    /// <summary>The most tokens of a question that are read, for words without end: 64 words of English have about 85.</summary>
    public const int MaximumQuestionTokens = 128;

    /// <summary>The most tokens of a heading that are read, its full stop included.</summary>
    public const int MaximumHeadingTokens = 64;

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
        var sequence = Compose(question, heading, passage);
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

    internal Sequence Compose(string question, string heading, string passage)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = _tokenizer.Tokenize(question[..EndOfWords(question)], MaximumQuestionTokens);
        var above = string.IsNullOrWhiteSpace(heading) ? [] : _tokenizer.Tokenize(heading + ".", MaximumHeadingTokens);
        var read = _tokenizer.Tokenize(passage, MaximumTokens - 3 - asked.Count - above.Count);
        int[] ids =
        [
            _tokenizer.ClassificationId, .. asked.Select(token => token.Id), _tokenizer.SeparatorId,
            .. above.Select(token => token.Id), .. read.Select(token => token.Id), _tokenizer.SeparatorId,
        ];
        return new Sequence(ids, asked.Count + 2, asked.Count + 2 + above.Count, read);
    }

    private static int EndOfWords(string question)
    {
        var words = 0;
        for (var i = 0; i < question.Length; i++)
        {
            if (char.IsWhiteSpace(question[i]) && i > 0 && !char.IsWhiteSpace(question[i - 1]) && ++words == MaximumQuestionWords)
            {
                return i;
            }
        }

        return question.Length;
    }

    /// <param name="Ids">Every token.</param>
    /// <param name="SecondPart">The first token of type 1: where the question ends and heading and passage begin.</param>
    /// <param name="PassageStart">The first token of the passage itself.</param>
    /// <param name="Passage">The passage's tokens.</param>
    internal readonly record struct Sequence(int[] Ids, int SecondPart, int PassageStart, IReadOnlyList<Token> Passage);
}
