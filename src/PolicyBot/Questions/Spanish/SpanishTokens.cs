using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PolicyBot.Questions.Spanish;

/// <summary>Cuts a Spanish turn into words and signs.</summary>
internal static partial class SpanishTokens
{
    /// <summary>How words are shortened in messages.</summary>
    private static readonly FrozenDictionary<string, string> Shortened =
        "q que,k que,x por,d de,tb tambien,tmb tambien,cdo cuando,dnd donde,cto cuanto,ctos cuantos,pa para,xa para"
        .Split(',').Select(line => line.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The words and signs, in order; "EE. UU." is one.</summary>
    public static IReadOnlyList<SpanishToken> Of(string text)
    {
        var tokens = new List<SpanishToken>();
        foreach (Match match in Token().Matches(text))
        {
            bool isWord = char.IsLetterOrDigit(match.Value[0]);
            string letters = match.Groups["abbreviation"].Success ? match.Value.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) : match.Value;
            string folded = Spelling.Fold(letters);
            tokens.Add(new(match.Value, Shortened.GetValueOrDefault(folded, folded), new(match.Index, match.Index + match.Length), isWord));
        }

        return tokens;
    }

    [GeneratedRegex(@"(?<abbreviation>(?i:\bee\.?\s?uu\b\.?)|\b(?:\p{Lu}\.\s?){2,})|[\p{L}\d][\p{L}\p{M}\d]*(?:['’\-./&]?[\p{L}\d][\p{L}\p{M}\d]*)*|[^\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
