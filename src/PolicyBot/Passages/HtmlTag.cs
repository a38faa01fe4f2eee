using System.Buffers;

namespace PolicyBot.Passages;

/// <summary>Tells tags of HTML from words in angle brackets: <c>&lt;strong&gt;</c>, but neither <c>&lt;name of the office&gt;</c> nor <c>&lt;5 % and &gt;2 %</c>, which readers of the page see.</summary>
public static class HtmlTag
{
    private const int Longest = 300;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>How many UTF-16 units of a text's beginning are a tag of an element that HTML or an office suite has; 0 where it begins with none.</summary>
    /// <param name="text">The text, in which the tag ends where it ends.</param>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '<')
        {
            return 0;
        }

        int end = text[..Math.Min(Longest, text.Length)].IndexOf('>');
        return end > 0 && HtmlElements.IsElement(Name(text[..end])) ? end + 1 : 0;
    }

    /// <summary>The name that a tag gives, in lower case: "br" of <c>&lt;BR/&gt;</c>.</summary>
    /// <param name="tag">The tag; its end may be missing.</param>
    internal static string Name(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> name = tag.Trim("</>");
        int end = name.IndexOfAny(NameEnds);
        return (end < 0 ? name : name[..end]).ToString().ToLowerInvariant();
    }
}
