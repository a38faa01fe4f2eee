using System.Security.Cryptography;
using System.Text;
using PolicyBot.Documents;
using PolicyBot.Inference;

namespace PolicyBot.Indexing;

/// <summary>Names the content of an index.</summary>
internal static class IndexVersion
{
    /// <summary>Raised whenever passages, figures, analysis or fields change, so that old indexes are not read.</summary>
    private const int Format = 4;

    /// <summary>The first 16 hexadecimal digits of a sha256 over all that an answer can depend on.</summary>
    public static string Of(Knowledge knowledge, bool withModels)
    {
        var content = new StringBuilder().Append(Format).Append(withModels ? SentenceEncoder.Version : "");
        foreach (Document document in knowledge.Documents)
        {
            Append(content, Of(document));
        }

        // What words mean lies in the folder too; Questions reads it.
        foreach (string name in new[] { "synonyms.txt", "glossary.txt" })
        {
            string words = Path.Combine(knowledge.Folder, name);
            Append(content, File.Exists(words) ? File.ReadAllText(words) : null);
        }

        return Hash(content);
    }

    /// <summary>Names one document and all that is made of it without looking at others, in as many digits.</summary>
    public static string Of(Document document)
    {
        StringBuilder content = new StringBuilder().Append(Format);
        Append(content, document.Id, document.Sha256, document.Title, document.Publisher, document.Republisher, document.Published?.ToString("O"), document.Url?.AbsoluteUri, document.Licence);
        foreach (Note note in document.Notes)
        {
            Append(content, note.Span.ToString(), note.Reads, note.Why);
        }

        foreach (TextSpan run in document.Boilerplate)
        {
            Append(content, run.ToString());
        }

        return Hash(content);
    }

    private static void Append(StringBuilder content, params ReadOnlySpan<string?> fields)
    {
        foreach (string? field in fields)
        {
            content.Append('\u001f').Append(field);
        }

        content.Append('\u001e');
    }

    private static string Hash(StringBuilder content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..16];
}
