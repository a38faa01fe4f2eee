using System.Globalization;
using PolicyBot.Answering;
using PolicyBot.Replies;

namespace PolicyBot.Web.Channels;

/// <summary>What a link to a cited run is called, so that it reads well aloud: document, section, paragraph.</summary>
public static class LinkName
{
    private const int LongestSection = 40;

    /// <summary>The whole name: "Aid to Peru, To schools, paragraph 1".</summary>
    public static string Of(Citation citation) => $"{Markdown.Visible(citation.Document.Title)}, {Place(citation)}";

    /// <summary>The place within the document: "To schools, paragraph 1".</summary>
    public static string Place(Citation citation) => (citation.Paragraph, citation.Sections) switch
    {
        (0, _) => "title line",
        (_, []) => Paragraph(citation),
        (_, [.., var section]) => $"{Markdown.Visible(section)}, {Paragraph(citation)}",
    };

    /// <summary>A name of so many UTF-16 units at most: title and section are cut at a word, the paragraph never is.</summary>
    public static string Within(Citation citation, int most)
    {
        var name = Of(citation);
        if (name.Length <= most)
        {
            return name;
        }

        var place = citation is { Paragraph: > 0, Sections: [.., var section] } ? $"{Shortened.To(LongestSection, section)}, {Paragraph(citation)}" : Place(citation);
        return $"{Shortened.To(most - place.Length - 2, citation.Document.Title)}, {place}";
    }

    private static string Paragraph(Citation citation) => string.Create(CultureInfo.InvariantCulture, $"paragraph {citation.Paragraph}");
}
