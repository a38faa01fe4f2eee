using System.Globalization;
using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Questions;

namespace PolicyBot.Web.Commands;

/// <summary>Prints how an answer came about.</summary>
internal static class ExplanationPrinter
{
    private const int MostSentences = 5;
    private const int MostContributions = 8;
    private const int WidestSentence = 100;

    public static void Print(Explanation explanation, PolicyBot.Documents.Knowledge knowledge, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"Asked for   {explanation.Question.Expected}; {string.Join(", ", explanation.Question.Concepts.Select(Describe))}");
        foreach (var stage in explanation.Stages)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Stage       {stage.Elapsed.TotalMilliseconds,8:F2} ms  {stage.Name}"));
        }

        foreach (var passage in explanation.Passages)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Passage     {passage.Score,5:F2} = words {passage.Lexical:F2}, meaning {passage.Cosine:F2}  {Words(knowledge, passage.DocumentId, passage.Span)}"));
        }

        foreach (var (sentence, i) in explanation.Sentences.Take(MostSentences).Select((sentence, i) => (sentence, i)))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? "Decided on" : "Rejected"),-11} {sentence.Score,5:F2}  {Words(knowledge, sentence.DocumentId, sentence.Span)}"));
        }

        if (explanation.Decision is not { } decision)
        {
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Probability {decision.Probability:F2}, answered from {decision.Threshold:F2}"));
        foreach (var (feature, nats) in decision.Contributions.Take(MostContributions))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"            {nats,6:+0.00;-0.00}  {feature}"));
        }

        if (decision.Unmet.Count > 0)
        {
            output.WriteLine($"Unmet       {string.Join(", ", decision.Unmet)}: declined whatever the probability");
        }
    }

    private static string Describe(Concept concept) =>
        string.Create(CultureInfo.InvariantCulture, $"{concept.Text} ({concept.Weight:F1})");

    private static string Words(PolicyBot.Documents.Knowledge knowledge, string documentId, TextSpan span)
    {
        var words = string.Join(' ', knowledge.Find(documentId)!.Cut(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= WidestSentence ? words : words[..WidestSentence] + "...";
    }
}
