using System.Collections.Frozen;
using System.Globalization;
using PolicyBot.Documents;
using PolicyBot.Figures;

namespace PolicyBot.Questions;

/// <summary>The words that ask for a computation or comparison.</summary>
internal static class CalculationWords
{
    public static readonly FrozenSet<string> Adders = Set("together combined combine combining altogether total totals totalling sum add adding added plus jointly summed");
    public static readonly FrozenSet<string> SureAdders = Set("together altogether add adding added plus jointly summed");
    public static readonly FrozenSet<string> Outdoers = Set("trail trails trailed outnumber outnumbers outnumbered outweigh outweighs exceed exceeds exceeded exceeding top tops topped surpass surpasses surpassed outstrip outstrips outstripped");
    public static readonly FrozenSet<string> Greater = Set("more larger bigger greater higher largest biggest greatest highest most longer longest bulk");
    public static readonly FrozenSet<string> Lesser = Set("less fewer smaller lower lowest smallest least fewest cheaper cheapest shorter shortest");
    public static readonly FrozenSet<string> Sooner = Set("earlier earliest first sooner older oldest before");
    public static readonly FrozenSet<string> Latter = Set("later latest newer newest last recent");
    public static readonly FrozenSet<string> Choosers = Set("where which who whose what whom");
    public static readonly FrozenSet<string> Choices = Set("is are was were did do does has have had will would can could");
    public static readonly FrozenSet<string> Changes = Set("grow grew grown increase increased rise rose risen change changed fall fell fallen decrease decreased decline declined drop dropped go gone went climb climbed shrink shrank");
    public static readonly FrozenSet<string> Shares = Set("share percent percentage proportion fraction part portion slice chunk pct");

    /// <summary>The numbers of a few.</summary>
    public static readonly FrozenDictionary<string, int> Numbers = "two three four five six seven eight".Split(' ')
        .SelectMany((word, i) => new[] { (word, i + 2), ((i + 2).ToString(CultureInfo.InvariantCulture), i + 2) }).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The words that compare in that direction.</summary>
    public static FrozenSet<string> Comparers(Ranking ranking) => ranking switch
    {
        Ranking.Largest => Greater,
        Ranking.Smallest => Lesser,
        Ranking.Earliest => Sooner,
        _ => Latter,
    };

    /// <summary>The words of a span.</summary>
    public static string Cut(string text, TextSpan span) => text[span.Start..span.End];

    /// <summary>The span without the white space at its ends.</summary>
    public static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    /// <summary>A set of words, given with spaces between them.</summary>
    public static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words stand in that order, one right behind the other.</summary>
    public static bool Has(string[] words, params ReadOnlySpan<string> sequence)
    {
        for (int i = 0; i + sequence.Length <= words.Length; i++)
        {
            if (words.AsSpan(i, sequence.Length).SequenceEqual(sequence))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a span of a question is mostly a figure, which names no operand.</summary>
    public static bool IsFigure(string text, TextSpan member) =>
        FigureExtractor.Extract(Cut(text, member)).Any(figure => figure.Kind is not (FigureKind.Date or FigureKind.Ordinal or FigureKind.Duration) && figure.Core.Length * 2 > member.Length);
}
