using Newtonsoft.Json;

namespace PolicyBot.Evaluation;

/// <summary>A question beside a text, as the reader reads them, and what it should have said.</summary>
/// <param name="Ids">The tokens.</param>
/// <param name="SecondPart">The first token of type 1.</param>
/// <param name="PassageStart">The first token of the text itself; what stands between is its heading.</param>
/// <param name="Answers">Whether the text answers the question.</param>
/// <param name="Weight">What the example counts.</param>
/// <param name="Spans">First and last token of each accepted string; none where the text does not answer, or in words of its own.</param>
public sealed record ReaderExample(
    [property: JsonProperty("ids")] IReadOnlyList<int> Ids,
    [property: JsonProperty("secondPart")] int SecondPart,
    [property: JsonProperty("passageStart")] int PassageStart,
    [property: JsonProperty("answers")] bool Answers,
    [property: JsonProperty("weight")] double Weight,
    [property: JsonProperty("spans")] IReadOnlyList<int[]> Spans);
