namespace PolicyBot.Inference;

/// <summary>Turns a text into a vector whose direction is its meaning (all-MiniLM-L6-v2); safe for any number of threads.</summary>
public sealed class SentenceEncoder
{
    /// <summary>The numbers of one vector.</summary>
    public const int Dimensions = 384;

    /// <summary>The most tokens that are read, the two that frame the text included; the model was trained on no longer ones.</summary>
    public const int MaximumTokens = 256;

    private readonly OnnxModel _model;
    private readonly UncasedTokenizer _tokenizer;

    internal SentenceEncoder(OnnxModel model, UncasedTokenizer tokenizer)
    {
        _model = model;
        _tokenizer = tokenizer;
    }

    /// <summary>Names the vectors: whoever keeps some must make them again when this changes.</summary>
    public static string Version => ModelFile.Encoder.Sha256;

    /// <summary>The vector of a text.</summary>
    /// <param name="text">A question as typed, or a passage as "title. heading. text"; what lies behind <see cref="MaximumTokens"/> is not read.</param>
    /// <returns><see cref="Dimensions"/> numbers, of length 1: the dot product of two is their cosine.</returns>
    /// <exception cref="ObjectDisposedException">The models are closed.</exception>
    public float[] Encode(string text)
    {
        var tokens = _tokenizer.Tokenize(text, MaximumTokens - 2);
        int[] ids = [_tokenizer.ClassificationId, .. tokens.Select(token => token.Id), _tokenizer.SeparatorId];
        return _model.Run(ids, ids.Length, outputs => outputs[0].GetTensorDataAsSpan<float>().ToArray());
    }
}
