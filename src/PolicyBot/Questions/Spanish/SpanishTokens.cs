using System.Text.RegularExpressions;

namespace PolicyBot.Questions.Spanish;

/// <summary>Cuts a Spanish turn into words and signs.</summary>
internal static partial class SpanishTokens
{
    /// <summary>The words and signs, in order; "EE. UU." is one.</summary>
    public static IReadOnlyList<SpanishToken> Of(string text)
    {
        var tokens = new List<SpanishToken>();
        foreach (Match match in Token().Matches(text))
        {
            bool isWord = char.IsLetterOrDigit(match.Value[0]);
            string letters = match.Groups["abbreviation"].Success ? match.Value.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) : match.Value;
            tokens.Add(new(match.Value, Spelling.Fold(letters), new(match.Index, match.Index + match.Length), isWord));
        }

        return tokens;
    }

    [GeneratedRegex(@"(?<abbreviation>(?i:\bee\.?\s?uu\b\.?)|\b(?:\p{Lu}\.\s?){2,})|[\p{L}\d][\p{L}\p{M}\d]*(?:['’\-./&]?[\p{L}\d][\p{L}\p{M}\d]*)*|[^\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
