using PolicyBot.Inference;

namespace PolicyBot.Tests.Inference;

/// <summary>The models, opened once for all tests that only read.</summary>
internal static class SharedModels
{
    private static readonly Lazy<InferenceModels> Opened = new(() => InferenceModels.Open(InferenceModels.DefaultFolder));

    public static InferenceModels All => Opened.Value;

    public static UncasedTokenizer Tokenizer => Opened.Value.Tokenizer;

    public static SentenceEncoder Encoder => Opened.Value.Encoder;

    public static SpanReader Reader => Opened.Value.Reader;

    public static OperandReader Operands => Opened.Value.Operands;
}
