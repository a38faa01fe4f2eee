using System.Text.RegularExpressions;
using PolicyBot.Documents;

namespace PolicyBot.Answering;

/// <summary>Where a document says at its beginning who wrote it: "By Ana Soto", "Written statement by Ana Soto MP about schools".</summary>
internal static partial class Byline
{
    /// <summary>Further down, "a statement by" is somebody else's.</summary>
    private const int MostLines = 4;

    /// <summary>The name and the line that has it, in the document; null where it has no byline.</summary>
    public static (TextSpan Name, TextSpan Line)? Of(Document document)
    {
        int lines = 0;
        foreach (Match match in Line().Matches(document.Text))
        {
            if (++lines > MostLines)
            {
                break;
            }

            if (Written().Match(match.Value) is { Success: true } written)
            {
                Group name = written.Groups["name"];
                return (new(match.Index + name.Index, match.Index + name.Index + name.Length), new(match.Index, match.Index + match.Length));
            }
        }

        return null;
    }

    [GeneratedRegex(@"[^\s#*_][^\r\n]*[^\s*_]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?:By|Written by|Author:|(?:\p{L}+ ){0,3}(?:[Ss]tatement|[Ss]peech|[Rr]emarks|[Aa]rticle|[Ll]etter|[Aa]ddress|[Cc]ommentary) by)\s+(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|del|la|von|van)\s+)*\p{Lu}[\p{L}.'’-]*)+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
