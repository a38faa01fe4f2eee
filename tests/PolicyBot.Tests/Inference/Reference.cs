using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyBot.Tests.Inference;

/// <summary>What reference.json holds.</summary>
internal sealed record Reference(IReadOnlyList<Reference.Encoded> Encoder, IReadOnlyList<Reference.Passage> Reader)
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static Reference Given { get; } =
        JsonSerializer.Deserialize<Reference>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Inference", "reference.json")), Names)!;

    public sealed record Encoded(
        string Text,
        int[] Ids,
        [property: JsonPropertyName("vector_first_8")] float[] VectorFirst8,
        float CosineWithFirst);

    public sealed record Passage(
        string Question,
        string Heading,
        [property: JsonPropertyName("passage")] string Text,
        int[] Ids,
        int[] TypeIds,
        float[] StartLogits,
        float[] EndLogits,
        float[] Answerable);
}
