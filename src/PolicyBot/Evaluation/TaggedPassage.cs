using Newtonsoft.Json;

namespace PolicyBot.Evaluation;

/// <summary>A question beside a passage, as <see cref="Inference.OperandReader"/> reads them, and what the passage's figures are to the question.</summary>
/// <param name="Ids">The tokens.</param>
/// <param name="SecondPart">The first token of type 1.</param>
/// <param name="Figures">For each figure its first and last token, then 1 where the question goes by it and 1 where it alone is the answer, else 0.</param>
public sealed record TaggedPassage(
    [property: JsonProperty("ids")] IReadOnlyList<int> Ids,
    [property: JsonProperty("secondPart")] int SecondPart,
    [property: JsonProperty("figures")] IReadOnlyList<int[]> Figures);
