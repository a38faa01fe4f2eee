using PolicyBot.Answering;
using PolicyBot.Documents;

namespace PolicyBot.Tests.Support;

/// <summary>A question of a document's own words in any order, with whatever else may be typed between them.</summary>
internal static class NoisyQuestion
{
    private static readonly string[] Openers = ["How much", "How many", "When did", "Who", "Why did", "Is it true that", "What share of", ""];

    public static string Of(Document document, string? noise, byte choice)
    {
        string[] words = document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int seed = choice + (noise?.Sum(unit => unit) ?? 0);
        string question = $"{Openers[choice % Openers.Length]} {words[seed % words.Length]} {noise} {words[seed * 7 % words.Length]} {words[seed * 31 % words.Length]}?";
        return question.Length > AnswerEngine.MaximumQuestionLength ? question[..AnswerEngine.MaximumQuestionLength] : question;
    }
}
