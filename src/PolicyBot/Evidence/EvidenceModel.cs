using Newtonsoft.Json.Linq;

namespace PolicyBot.Evidence;

/// <summary>The fitted weights by which sentences are ranked and answers decided, with or without the models.</summary>
/// <param name="Ranking">Ranks sentences; its features are <see cref="SentenceFeature"/>.</param>
/// <param name="Decision">Decides; its features are <see cref="SentenceFeature"/>, then <see cref="DecisionFeature"/>, then with the models the numbers of <see cref="Inference.ReaderState"/>.</param>
/// <param name="Threshold">The probability from which a question to one document is answered; this value included.</param>
/// <param name="ShelfThreshold">The same for a question to several documents.</param>
internal sealed record EvidenceModel(LinearModel Ranking, LinearModel Decision, double Threshold, double ShelfThreshold)
{
    /// <summary>The names of the ranking's features.</summary>
    public static IReadOnlyList<string> RankingFeatures { get; } = Enum.GetNames<SentenceFeature>();

    /// <summary>The names of the decision's features.</summary>
    public static IReadOnlyList<string> DecisionFeatures { get; } = [.. Enum.GetNames<SentenceFeature>(), .. Enum.GetNames<DecisionFeature>()];

    /// <summary>The weights that were fitted with the models.</summary>
    public static EvidenceModel WithModels { get; } = Parse(Coefficients(), "models");

    /// <summary>The weights that were fitted without them.</summary>
    public static EvidenceModel Lexical { get; } = Parse(Coefficients(), "lexical");

    /// <summary>Reads one part of coefficients.json.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="part">"models" or "lexical".</param>
    /// <exception cref="FormatException">A feature has no weight, or a weight no feature.</exception>
    public static EvidenceModel Parse(string json, string part)
    {
        JToken model = JObject.Parse(json)[part] ?? throw new FormatException($"coefficients.json has no part \"{part}\". Run the fit command to write it.");
        return new(
            LinearModel.Parse((JObject)model["ranking"]!, RankingFeatures),
            Decided((JObject)model["decision"]!, (JArray?)model["state"] ?? []),
            (double)model["threshold"]!,
            (double)model["shelfThreshold"]!);
    }

    /// <summary>The text of coefficients.json.</summary>
    public static string Coefficients()
    {
        using Stream file = typeof(EvidenceModel).Assembly.GetManifestResourceStream("PolicyBot.Evidence.coefficients.json")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    private static LinearModel Decided(JObject named, JArray state)
    {
        LinearModel model = LinearModel.Parse(named, DecisionFeatures);
        return model with { Weights = [.. model.Weights, .. state.Select(weight => (double)weight)] };
    }
}
