using System.Text;

namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>Compares a given answer with the right ones, word by word, as the SQuAD benchmarks do.</summary>
/// <remarks>
/// Rajpurkar, Zhang, Lopyrev and Liang, "SQuAD: 100,000+ Questions for Machine Comprehension of Text" (EMNLP 2016), section 6.1:
/// case, punctuation, the articles and extra white space are left out; of several right answers the likest counts.
/// Where there is no right answer, only the empty one is right (Rajpurkar, Jia and Liang, ACL 2018).
/// </remarks>
public static class AnswerOverlap
{
    /// <summary>The text in lower case without punctuation of ASCII and the words "a", "an" and "the", its words parted by one space.</summary>
    public static string Normalize(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var unit in text.ToLowerInvariant())
        {
            if (!(char.IsAscii(unit) && (char.IsPunctuation(unit) || char.IsSymbol(unit))))
            {
                kept.Append(unit);
            }
        }

        return string.Join(' ', Words(kept.ToString()).Where(word => word is not ("a" or "an" or "the")));
    }

    /// <summary>1 where the normalised answer is one of the right ones, else 0.</summary>
    /// <param name="given">The given answer; empty for a decline.</param>
    /// <param name="right">The right answers; none where there is no answer.</param>
    public static double ExactMatch(string given, IReadOnlyList<string> right) =>
        OrNone(right).Any(answer => Normalize(answer) == Normalize(given)) ? 1 : 0;

    /// <summary>The harmonic mean of precision and recall of the answer's words, from 0 to 1.</summary>
    /// <param name="given">As for <see cref="ExactMatch"/>.</param>
    /// <param name="right">As for <see cref="ExactMatch"/>.</param>
    public static double F1(string given, IReadOnlyList<string> right) => OrNone(right).Max(answer => F1(given, answer));

    private static IReadOnlyList<string> OrNone(IReadOnlyList<string> right) => right.Count == 0 ? [""] : right;

    private static double F1(string given, string right)
    {
        var said = Words(Normalize(given));
        var wanted = Words(Normalize(right));
        if (said.Length == 0 || wanted.Length == 0)
        {
            return said.Length == wanted.Length ? 1 : 0;
        }

        var left = wanted.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in said)
        {
            if (left.GetValueOrDefault(word) > 0)
            {
                left[word]--;
                shared++;
            }
        }

        return shared == 0 ? 0 : 2d * shared / (said.Length + wanted.Length);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
