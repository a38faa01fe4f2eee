using PolicyBot.Documents;

namespace PolicyBot.Questions;

/// <summary>A document's whole title in quotation marks: how a question says which document it is asked of.</summary>
internal static class DocumentMention
{
    private const char Open = '“';
    private const char Close = '”';

    /// <summary>The first document that a text mentions; null where it mentions none.</summary>
    public static Document? Find(string text, Knowledge knowledge) =>
        text.Contains(Open) ? knowledge.Documents.FirstOrDefault(document => text.Contains(Of(document).Trim(), StringComparison.Ordinal)) : null;

    /// <summary>The text with blanks in the place of the mention, so that all else stays where it was.</summary>
    public static string Blank(string text, Document? mentioned) =>
        mentioned is null ? text : text.Replace(Of(mentioned).Trim(), new string(' ', Of(mentioned).Trim().Length), StringComparison.Ordinal);

    /// <summary>The mention of a document, to be put behind a question; nothing for none.</summary>
    public static string Of(Document? document) => document is null ? "" : $" {Open}{document.Title}{Close}";
}
