using PolicyBot.Figures;
using PolicyBot.Replies;

namespace PolicyBot.Web.Channels;

/// <summary>Cuts a text short where a channel takes only so much of it.</summary>
public static class Shortened
{
    private const string Rest = "…";

    /// <summary>The text, or its beginning and an ellipsis: cut between words, and never between a number and its qualifier or unit.</summary>
    /// <param name="most">The most UTF-16 units of the result, ellipsis included.</param>
    /// <param name="text">The text; white space is folded and what cannot be seen is left out.</param>
    public static string To(int most, string text)
    {
        var visible = Markdown.Visible(text).Trim();
        if (visible.Length <= most)
        {
            return visible;
        }

        var figures = FigureExtractor.Extract(visible);
        for (var end = Math.Max(most - Rest.Length, 0); end > 0; end--)
        {
            if (visible[end] == ' '
                && !IsOfNumber(visible[end - 1])
                && !IsOfNumber(visible[end + 1])
                && !figures.Any(figure => figure.Span.Start < end && end < figure.Span.End))
            {
                return visible[..end].TrimEnd(' ', ',', ';', ':') + Rest;
            }
        }

        return Rest;
    }

    // Numbers that state no figure, such as those of sections, are not parted from their words either.
    private static bool IsOfNumber(char unit) => char.IsDigit(unit) || char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.CurrencySymbol;
}
