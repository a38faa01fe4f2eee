using System.Buffers;

namespace PolicyBot.Passages;

/// <summary>Which lines are headings although nothing marks them as such.</summary>
/// <remarks>
/// A heading is no passage and cannot be quoted, so in doubt a line stays a paragraph:
/// whatever states an amount, an address or a "label: value" pair is one.
/// </remarks>
internal static class HeadingRule
{
    private const int MaximumBoldLength = 200;
    private const int MaximumBoldWords = 25;
    private const int MaximumLineLength = 140;
    private const int MaximumLineWords = 20;
    private const int MaximumRunInWords = 14;

    private static readonly SearchValues<char> AmountSigns = SearchValues.Create("$£€¥₹%");
    private static readonly string[] Magnitudes = ["percent", "per cent", "million", "billion", "trillion"];

    /// <summary>Whether a paragraph that is bold throughout reads as a heading.</summary>
    public static bool IsBoldHeading(string text) =>
        text.Length <= MaximumBoldLength
        && WordCount(text) <= MaximumBoldWords
        && !EndsSentence(text)
        && !StatesAmount(text);

    /// <summary>Whether a line that stands alone reads as a heading.</summary>
    public static bool IsBareLine(string text) =>
        text.Length <= MaximumLineLength
        && WordCount(text) <= MaximumLineWords
        && StartsLikeTitle(text)
        && !text.EndsWith(':')
        && !EndsSentence(text)
        && !StatesAmount(text)
        && !IsLabelled(text)
        && !IsAddress(text);

    /// <summary>Whether the bold words that open a paragraph, colon included, read as its heading.</summary>
    public static bool IsRunIn(string text) =>
        text.EndsWith(':') && WordCount(text) is > 0 and <= MaximumRunInWords && !StatesAmount(text);

    /// <summary>Whether text ends as a sentence does; a question mark may end a heading too, and so may "U.S.".</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd().TrimEnd("\"'”’»)]");
        if (end.IsEmpty)
        {
            return false;
        }

        return end[^1] switch
        {
            '!' or ';' or ',' or '…' or '。' or '।' => true,
            '.' => !EndsInAcronym(end),
            _ => false,
        };
    }

    public static int WordCount(string text)
    {
        var words = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            words += text.AsSpan(range).IsEmpty ? 0 : 1;
        }

        return words;
    }

    private static bool EndsInAcronym(ReadOnlySpan<char> text) =>
        text.Length >= 4 && char.IsUpper(text[^2]) && text[^3] == '.' && char.IsUpper(text[^4]);

    private static bool StartsLikeTitle(string text)
    {
        var start = text.AsSpan().TrimStart("\"'“‘«([");
        return !start.IsEmpty && char.IsLetterOrDigit(start[0]) && !char.IsLower(start[0]);
    }

    private static bool StatesAmount(string text) =>
        text.AsSpan().ContainsAny(AmountSigns)
        || (text.AsSpan().ContainsAnyInRange('0', '9')
            && Magnitudes.Any(magnitude => text.Contains(magnitude, StringComparison.OrdinalIgnoreCase)));

    private static bool IsLabelled(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return false;
        }

        // "Part 2: Scope" and "Annex A: Terms" are numbered headings, "Lead minister: J. Roe" is not one.
        var label = text[..colon];
        var number = label[(label.LastIndexOf(' ') + 1)..];
        var isNumbered = WordCount(label) == 2 && (number.Length == 1 || number.All(character => char.IsDigit(character) || "IVXLC".Contains(character, StringComparison.Ordinal)));
        return !isNumbered;
    }

    private static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal)
        || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || text.Contains('@', StringComparison.Ordinal);
}
