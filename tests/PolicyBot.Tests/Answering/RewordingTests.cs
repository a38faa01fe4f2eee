using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

/// <summary>What a question says does not change with how it is typed: its best evidence stays.</summary>
/// <param name="release">Who is asked.</param>
/// <param name="every">Which part of the questions made of sentences is asked too: every one, every second one ...</param>
public abstract class RewordingTests(ReleaseEngine release, int every)
{
    private static readonly string[] Fixed =
    [
        "How many refugees does Colombia host?",
        "How much has USAID invested to implement the Peace Accord?",
        "What share of foreign direct investment comes from the United States?",
        "When was the Los Angeles Declaration adopted?",
        "How many countries endorsed the Los Angeles Declaration?",
        "How much are U.S. direct investments in Colombia worth?",
        "Who will Secretary Blinken meet in Bogota?",
        "How many people do U.S. companies employ in Colombia?",
        "Why does the United States support Colombia's new government?",
        "What does the High-Level Dialogue deal with?",
        "How many vaccines did the United States donate to Colombia?",
        "In 2021, how much did the two countries trade in goods?",
    ];

    [Theory]
    [InlineData("upper case")]
    [InlineData("lower case")]
    [InlineData("no question mark")]
    [InlineData("more question marks")]
    [InlineData("a full stop")]
    [InlineData("spaces doubled")]
    [InlineData("lines and tabs")]
    [InlineData("please before")]
    [InlineData("please behind")]
    [InlineData("could you tell me")]
    [InlineData("can you please tell me")]
    [InlineData("greeting")]
    [InlineData("thanks")]
    [InlineData("thanks in advance")]
    public void The_best_evidence_stays_the_same_however_it_is_typed(string rewording)
    {
        var moved = Questions().Where(question => release.BestEvidence(question) != release.BestEvidence(Reworded(question, rewording))).ToList();

        Assert.Empty(moved);
    }

    [Theory]
    [InlineData("letters swapped", 0.93)]
    [InlineData("letter left out", 0.93)]
    [InlineData("letter doubled", 0.93)]
    [InlineData("halves swapped", 0.93)]
    public void The_best_evidence_mostly_stays_the_same(string rewording, double share)
    {
        List<string> questions = [.. Questions()];

        var moved = questions.Where(question => release.BestEvidence(question) != release.BestEvidence(Reworded(question, rewording))).ToList();

        Assert.True(moved.Count <= (1 - share) * questions.Count, $"{moved.Count} of {questions.Count} moved: {string.Join(" | ", moved)}");
    }

    private IEnumerable<string> Questions() => Fixed.Concat(SentenceQuestions.Of(release.Index).Where((_, i) => i % every == 0));

    private static string Reworded(string question, string rewording) => rewording switch
    {
        "upper case" => question.ToUpperInvariant(),
        "lower case" => question.ToLowerInvariant(),
        "no question mark" => question.TrimEnd('?'),
        "more question marks" => question + "??!",
        "a full stop" => question.TrimEnd('?') + ".",
        "spaces doubled" => "  " + question.Replace(" ", "  ", StringComparison.Ordinal) + " ",
        "lines and tabs" => question.Replace(" ", "\t", StringComparison.Ordinal) + "\r\n",
        "please before" => "Please, " + LowerFirst(question),
        "please behind" => question.TrimEnd('?') + ", please?",
        "could you tell me" => "Could you tell me " + LowerFirst(question),
        "can you please tell me" => "can you please tell me " + LowerFirst(question),
        "greeting" => "Hi there! " + question,
        "thanks" => question + " Thanks!",
        "thanks in advance" => question + " Thank you in advance.",
        "letters swapped" => WithTypo(question, word => word[..2] + word[3] + word[2] + word[4..]),
        "letter left out" => WithTypo(question, word => word[..3] + word[4..]),
        "letter doubled" => WithTypo(question, word => word[..3] + word[2] + word[3..]),
        "halves swapped" => HalvesSwapped(question),
        _ => throw new ArgumentException($"'{rewording}' is no rewording."),
    };

    private static string LowerFirst(string question) => char.ToLowerInvariant(question[0]) + question[1..];

    private static string WithTypo(string question, Func<string, string> slip)
    {
        string longest = question.Split(' ').MaxBy(word => word.Count(char.IsLetter))!;
        return longest.Length > 5 ? question.Replace(longest, slip(longest), StringComparison.Ordinal) : question;
    }

    // "How much was traded in 2021?" as "In 2021, how much was traded?"; a run without such an end at its last preposition.
    private static string HalvesSwapped(string question)
    {
        string[] words = question.TrimEnd('?').Split(' ');
        int at = Array.FindLastIndex(words, word => word is "in" or "of" or "for" or "to" or "by" or "with" or "from");
        return at < 3 || at == words.Length - 1
            ? question
            : $"{char.ToUpperInvariant(words[at][0])}{words[at][1..]} {string.Join(' ', words[(at + 1)..])}, {LowerFirst(string.Join(' ', words[..at]))}?";
    }
}
