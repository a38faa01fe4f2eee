using Newtonsoft.Json.Linq;
using PolicyBot.Evidence;

namespace PolicyBot.Answering;

/// <summary>The fitted weights by which a computed answer is given or not.</summary>
/// <param name="Decision">Gives the probability that a computed answer is right; its features are <see cref="CalculationFeature"/>.</param>
/// <param name="Threshold">The probability from which it is given; this value included.</param>
internal sealed record CalculationModel(LinearModel Decision, double Threshold)
{
    /// <summary>The names of the features.</summary>
    public static IReadOnlyList<string> Features { get; } = Enum.GetNames<CalculationFeature>();

    /// <summary>The weights that were fitted.</summary>
    public static CalculationModel Fitted { get; } = Parse(EvidenceModel.Coefficients());

    /// <summary>Reads the part "calculation" of coefficients.json.</summary>
    /// <param name="json">The file's text.</param>
    /// <exception cref="FormatException">A feature has no weight, or a weight no feature.</exception>
    public static CalculationModel Parse(string json)
    {
        JToken model = JObject.Parse(json)["calculation"] ?? throw new FormatException("coefficients.json has no part \"calculation\". Run the fit command to write it.");
        return new(LinearModel.Parse((JObject)model["decision"]!, Features), (double)model["threshold"]!);
    }
}
