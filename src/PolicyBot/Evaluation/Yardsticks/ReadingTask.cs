using PolicyBot.Documents;

namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>Questions to given documents.</summary>
/// <param name="Documents">The documents, by id.</param>
/// <param name="Questions">The questions, in the order of their file.</param>
public sealed record ReadingTask(IReadOnlyDictionary<string, Document> Documents, IReadOnlyList<ReadingQuestion> Questions)
{
    /// <summary>The same with at most so many questions, spread evenly over all.</summary>
    public ReadingTask Sample(int? most) => this with { Questions = EvenSample.Of(Questions, most) };
}
