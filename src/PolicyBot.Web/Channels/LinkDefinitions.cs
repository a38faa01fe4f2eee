using System.Text;
using PolicyBot.Answering;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Channels;

/// <summary>The link definitions that make links of an answer's markers in Markdown.</summary>
public static class LinkDefinitions
{
    /// <summary>One definition a citation, to stand at the end of the text; empty where there are none.</summary>
    public static string Of(Answer answer, PublicAddress address)
    {
        var text = new StringBuilder();
        foreach (var citation in answer.Citations)
        {
            text.Append(null, $"\n[{citation.Number}]: {Link(answer, citation, address)} \"{InQuotes(LinkName.Of(citation))}\"");
        }

        return text.ToString();
    }

    /// <summary>The reader page of a citation; where two citations are of one run each has an address of its own, for Web Chat tells its references by them.</summary>
    public static string Link(Answer answer, Citation citation, PublicAddress address)
    {
        var link = address.LinkTo(citation);
        return answer.Citations.Take(citation.Number - 1).Any(earlier => address.LinkTo(earlier) == link)
            ? FormattableString.Invariant($"{link}#citation-{citation.Number}")
            : link;
    }

    // A definition's title ends at the next quotation mark and is over at a blank line.
    private static string InQuotes(string name) => name
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("\\", "&#92;", StringComparison.Ordinal);
}
