using PolicyBot.Documents;

namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>Queries to a collection of documents.</summary>
/// <param name="Documents">All documents, ordered by id.</param>
/// <param name="Queries">The queries, in the order of their file.</param>
public sealed record RetrievalTask(IReadOnlyList<Document> Documents, IReadOnlyList<RetrievalQuery> Queries)
{
    /// <summary>The same documents with at most so many queries, spread evenly over all.</summary>
    public RetrievalTask Sample(int? most) => this with { Queries = EvenSample.Of(Queries, most) };
}
