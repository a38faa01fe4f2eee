using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Asks for a field of a document by its title, so that no other document can be meant.</summary>
internal static class DocumentQuestion
{
    public static string Of(DocumentFieldName name, string title) => $"{Beginning(name)} the document “{title}”{Ending(name)}?";

    private static string Beginning(DocumentFieldName name) => name switch
    {
        DocumentFieldName.Title => "What is the title of",
        DocumentFieldName.Author => "Who wrote",
        DocumentFieldName.Publisher => "Who issued",
        DocumentFieldName.Republisher => "Who republished",
        DocumentFieldName.Published => "When was",
        DocumentFieldName.Url => "What is the link to",
        DocumentFieldName.Licence => "What is the licence of",
        DocumentFieldName.Sections => "Which sections are in",
        DocumentFieldName.Length => "How long is",
        DocumentFieldName.Language => "What is the language of",
        DocumentFieldName.Signatory => "Who signed",
        _ => "What is",
    };

    private static string Ending(DocumentFieldName name) => name switch
    {
        DocumentFieldName.Published => " published",
        DocumentFieldName.Subject => " about",
        _ => "",
    };
}
