namespace PolicyBot.Evaluation;

/// <summary>A question file that cannot be read, with every fault found in it.</summary>
/// <param name="faults">At least one fault, each "file:line: message", in the order of lines.</param>
public sealed class QuestionFileException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>Every fault found; never empty.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
