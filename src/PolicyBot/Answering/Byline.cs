using System.Text.RegularExpressions;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Passages;

namespace PolicyBot.Answering;

/// <summary>Where a document says at its beginning who wrote it: "By Ana Soto", "Written statement by Ana Soto MP about schools".</summary>
/// <param name="Passage">The passage that says so.</param>
/// <param name="Name">The name, in the document.</param>
internal sealed partial record Byline(Passage Passage, TextSpan Name)
{
    /// <summary>Further down, "a report by" is somebody else's.</summary>
    private const int MostPassages = 2;

    /// <summary>The byline of a document; null where it has none.</summary>
    /// <param name="passages">The document's passages, in order.</param>
    public static Byline? Of(IEnumerable<IndexedPassage> passages)
    {
        foreach (Passage passage in passages.Take(MostPassages).Select(indexed => indexed.Passage))
        {
            if (Written().Match(passage.Reading.Text) is { Success: true } match)
            {
                Group name = match.Groups["name"];
                return new(passage, passage.Reading.ToDocument(new TextSpan(name.Index, name.Index + name.Length)));
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:By|Written by|Author:|(?:\p{L}+ ){0,3}(?:[Ss]tatement|[Ss]peech|[Rr]emarks|[Aa]rticle|[Ll]etter|[Aa]ddress|[Oo]p-ed|[Cc]ommentary) by)\s+(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|del|la|von|van|of|the)\s+)*\p{Lu}[\p{L}.'’-]*)+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
