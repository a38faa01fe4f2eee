namespace PolicyBot.Documents;

/// <summary>The documents of one knowledge folder, as they were when it was read.</summary>
/// <param name="Folder">The folder's full path.</param>
/// <param name="Documents">The documents, ordered by id; never empty.</param>
public sealed record Knowledge(string Folder, IReadOnlyList<Document> Documents)
{
    /// <summary>The document of that id, or null; ids are compared ordinally.</summary>
    public Document? Find(string id) => Documents.FirstOrDefault(document => document.Id == id);
}
