using PolicyBot.Answering;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class GeneratedQuestionTests(ReleaseEngine release) : IClassFixture<ReleaseEngine>
{
    private const int Count = 10_000;

    private static readonly string[] Openers =
    [
        "How much", "How many", "When did", "When was", "Who", "Where", "Why did", "Is it true that", "What share of", "What percentage of", "Which", "List the", "What is", "Did", "In 2021,", "And",
        "Compare", "By how much did", "What about", "",
    ];

    private static readonly string[] Claims = ["in 2021", "since 2019", "$3 billion", "over 40 percent", "12 million", "twice as much", "the second-largest", "more than half", "by 2030", "for three years", "on June 5", "20 nations"];

    [Fact]
    public void Ten_thousand_questions_of_the_releases_words_and_of_claims_all_keep_the_promises()
    {
        string[] words = release.Knowledge.Documents[0].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var steps = new Steps(20_240_607);
        for (int i = 0; i < Count; i++)
        {
            string question = Write(words, steps);

            Answer answer = release.Engine.Answer(question);

            Promises.Keep(answer, question, release.Knowledge);
        }
    }

    private static string Write(string[] words, Steps steps)
    {
        var parts = new List<string> { Openers[steps.Next(Openers.Length)] };
        int run = steps.Next(words.Length - 8);
        for (int i = 1 + steps.Next(7); i > 0; i--)
        {
            // Half a run of the text, half words from anywhere, now and then a claim.
            parts.Add(steps.Next(6) switch
            {
                0 => Claims[steps.Next(Claims.Length)],
                1 or 2 => words[steps.Next(words.Length)],
                _ => words[run++],
            });
        }

        return string.Join(' ', parts).Trim() + "?";
    }

    /// <summary>The same numbers each time: the linear congruential generator of Numerical Recipes (Press and others, 1992), its high bits.</summary>
    private sealed class Steps(uint state)
    {
        public int Next(int below)
        {
            state = unchecked((state * 1664525) + 1013904223);
            return (int)((ulong)state * (ulong)below >> 32);
        }
    }
}
