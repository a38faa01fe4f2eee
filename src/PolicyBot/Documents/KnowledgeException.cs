namespace PolicyBot.Documents;

/// <summary>A knowledge folder that cannot be served, with every fault found in it.</summary>
/// <param name="faults">At least one fault, in the order of files and lines.</param>
public sealed class KnowledgeException(IReadOnlyList<KnowledgeFault> faults)
    : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>Every fault found; never empty.</summary>
    public IReadOnlyList<KnowledgeFault> Faults { get; } = faults;
}
