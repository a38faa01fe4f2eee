using PolicyBot.Documents;
using PolicyBot.Passages;

namespace PolicyBot.Web.Reader;

/// <summary>Tells Markdown's marks from words on lines that belong to no passage.</summary>
public static class MarkdownMarks
{
    private const string AtLineStart = "#>•*-+| \t\r";
    private const string Anywhere = "*_`|";

    /// <summary>How many number signs a line opens with; 0 where it is no marked heading.</summary>
    public static int HeadingLevel(string text, TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length).TrimStart();
        var level = words.IndexOfAnyExcept('#');
        return level is > 0 and <= 6 && words[level] == ' ' ? level : 0;
    }

    /// <summary>Whether a line is bold from end to end.</summary>
    public static bool IsBold(string text, TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length).Trim();
        return words.Length > 4 && words.StartsWith("**", StringComparison.Ordinal) && words.EndsWith("**", StringComparison.Ordinal);
    }

    /// <summary>The places of a run's units that are no marks, tags or addresses of links.</summary>
    public static IEnumerable<int> Unmarked(string text, TextSpan span)
    {
        var isLineStart = true;
        for (var i = span.Start; i < span.End; i++)
        {
            isLineStart = (isLineStart && AtLineStart.Contains(text[i], StringComparison.Ordinal)) || text[i] == '\n';
            if (TailLength(text, i, span.End) is > 0 and var tail)
            {
                i += tail - 1;
            }
            else if (!isLineStart && !Anywhere.Contains(text[i], StringComparison.Ordinal) && !IsEscape(text, i, span.End))
            {
                yield return i;
            }
            else if (text[i] == '\n')
            {
                yield return i;
            }
        }
    }

    // A tag, or what follows the words of a link: "](address)".
    private static int TailLength(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        return rest[0] == '<' ? HtmlTag.LengthAtStart(rest)
            : rest.StartsWith("](", StringComparison.Ordinal) ? rest.IndexOf(')') + 1
            : 0;
    }

    private static bool IsEscape(string text, int at, int end) => text[at] == '\\' && at + 1 < end && !char.IsAsciiLetterOrDigit(text[at + 1]);
}
