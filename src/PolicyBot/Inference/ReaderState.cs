using System.Numerics.Tensors;

namespace PolicyBot.Inference;

/// <summary>What the reader makes of a question and a passage, in numbers that have no names.</summary>
/// <remarks>
/// The last layer at the first token, where the network gathers what it thinks of the pair; its mean over the question's tokens; and its mean over
/// the passage's. Weights fitted to them say more of an answer than the two verdicts that the network itself was trained to give.
/// </remarks>
internal static class ReaderState
{
    /// <summary>The numbers of one token.</summary>
    private const int Width = 384;

    /// <summary>The numbers of a state.</summary>
    public const int Length = 3 * Width;

    /// <summary>Reads the state off the last layer.</summary>
    /// <param name="layer">The numbers of every token, one token after the other.</param>
    /// <param name="sequence">The tokens.</param>
    public static float[] Of(ReadOnlySpan<float> layer, ReaderInput sequence)
    {
        var state = new float[Length];
        layer[..Width].CopyTo(state);
        // Without the separators behind the question and at the end.
        AddMean(layer[Width..((sequence.SecondPart - 1) * Width)], state.AsSpan(Width, Width));
        AddMean(layer[(sequence.PassageStart * Width)..((sequence.Ids.Length - 1) * Width)], state.AsSpan(Width + Width));
        return state;
    }

    private static void AddMean(ReadOnlySpan<float> tokens, Span<float> mean)
    {
        int count = tokens.Length / Width;
        for (int i = 0; i < count; i++)
        {
            TensorPrimitives.Add(mean, tokens.Slice(i * Width, Width), mean);
        }

        TensorPrimitives.Divide(mean, Math.Max(1, count), mean);
    }
}
