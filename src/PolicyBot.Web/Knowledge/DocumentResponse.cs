using PolicyBot.Documents;
using PolicyBot.Indexing;

namespace PolicyBot.Web.Knowledge;

/// <summary>What is known of a document; fields are null where sources.json does not know them.</summary>
/// <param name="Id">Names the document in citations and addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who issued it.</param>
/// <param name="Republisher">Who republished it.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Url">The publisher's page.</param>
/// <param name="Licence">The terms it is under.</param>
/// <param name="Sha256">The sha256 of the file's bytes, in lower-case hexadecimal digits.</param>
/// <param name="Length">How many UTF-16 units its text has; offsets of citations count in them.</param>
/// <param name="Passages">How many passages it holds.</param>
/// <param name="Figures">How many figures they state.</param>
public sealed record DocumentResponse(
    string Id,
    string Title,
    string? Publisher,
    string? Republisher,
    DateOnly? Published,
    Uri? Url,
    string? Licence,
    string Sha256,
    int Length,
    int Passages,
    int Figures)
{
    /// <summary>Describes a document of an index.</summary>
    public static DocumentResponse Of(Document document, PassageIndex index)
    {
        var passages = index.Passages.Where(indexed => indexed.Passage.Document.Id == document.Id).ToList();
        return new(
            document.Id,
            document.Title,
            document.Publisher,
            document.Republisher,
            document.Published,
            document.Url,
            document.Licence,
            document.Sha256,
            document.Text.Length,
            passages.Count,
            passages.Sum(indexed => indexed.Figures.Count));
    }
}
