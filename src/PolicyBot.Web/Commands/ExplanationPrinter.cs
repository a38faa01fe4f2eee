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
    private const int MostReasons = 3;
    private const int WidestSentence = 100;

    public static void Print(Explanation explanation, PolicyBot.Documents.Knowledge knowledge, TextWriter output)
    {
        output.WriteLine();
        var question = explanation.Question;
        output.WriteLine($"Asked for   {question.Expected}; {string.Join(", ", question.Concepts.Select(Describe))}");
        if (question.Standalone != question.Text)
        {
            output.WriteLine($"Read as     {OneLine(question.Standalone)}");
        }

        foreach (var stage in explanation.Stages)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Stage       {stage.Elapsed.TotalMilliseconds,8:F2} ms  {stage.Name}"));
        }

        foreach (var passage in explanation.Passages)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(passage.IsRead ? "Passage" : "Not read"),-11} {passage.Score,5:F2} from words {passage.Lexical:F2}, meaning {passage.Cosine:F2}  {Words(knowledge, passage.DocumentId, passage.Span)}"));
        }

        PrintSentences(explanation, knowledge, output);
        if (explanation.Decision is { } decision)
        {
            Print(decision, output);
        }
    }

    private static void PrintSentences(Explanation explanation, PolicyBot.Documents.Knowledge knowledge, TextWriter output)
    {
        foreach (var (sentence, i) in explanation.Sentences.Select((sentence, i) => (sentence, i)).Where(ranked => ranked.i < MostSentences || ranked.sentence.IsQuoted))
        {
            var fate = i == 0 ? "Decided on" : sentence.IsQuoted ? "Quoted too" : "Rejected";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fate,-11} {sentence.Score,5:F2}  {Words(knowledge, sentence.DocumentId, sentence.Span)}"));
            if (i > 0 && sentence.Against.Count > 0)
            {
                output.WriteLine($"                   behind by {string.Join(", ", sentence.Against.Take(MostReasons).Select(Describe))}");
            }
        }
    }

    private static void Print(ExplainedDecision decision, TextWriter output)
    {
        var answered = decision.Unmet.Count == 0 && decision.Probability >= decision.Threshold;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(answered ? "Answered" : "Declined"),-11} probability {decision.Probability:F2}; answered from {decision.Threshold:F2}{(decision.Unmet.Count == 0 ? "" : $", but never without {string.Join(", ", decision.Unmet)}")}"));
        foreach (var (feature, nats) in decision.Contributions.Take(MostContributions))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"            {nats,6:+0.00;-0.00}  {feature}"));
        }

        if (decision.Contributions.Count > MostContributions)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"            {decision.Contributions.Skip(MostContributions).Sum(contribution => contribution.Value),6:+0.00;-0.00}  {decision.Contributions.Count - MostContributions} further features"));
        }
    }

    private static string Describe(Concept concept) => string.Create(
        CultureInfo.InvariantCulture,
        $"{OneLine(concept.Text)}{(concept.Correction is null ? "" : $", taken for {concept.Correction},")} ({concept.Weight:F1})");

    private static string Describe(KeyValuePair<string, double> difference) =>
        string.Create(CultureInfo.InvariantCulture, $"{difference.Key} {difference.Value:0.00}");

    // A question may hold line ends and terminal codes.
    private static string OneLine(string text) => string.Concat(text.Select(unit => char.IsControl(unit) ? ' ' : unit));

    private static string Words(PolicyBot.Documents.Knowledge knowledge, string documentId, TextSpan span)
    {
        var words = string.Join(' ', knowledge.Find(documentId)!.Cut(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        words = OneLine(words);
        return words.Length <= WidestSentence ? words : words[..WidestSentence] + "...";
    }
}
