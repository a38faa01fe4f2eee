using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Cuts a document into passages.</summary>
public static class PassageReader
{
    /// <summary>The passages of a document in reading order: no title, no headings, no boilerplate.</summary>
    public static IReadOnlyList<Passage> Read(Document document) => throw new NotImplementedException();
}
