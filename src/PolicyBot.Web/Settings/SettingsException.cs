namespace PolicyBot.Web.Settings;

/// <summary>Settings that cannot be served with, and every fault found in them.</summary>
/// <param name="faults">At least one sentence, each naming its setting.</param>
public sealed class SettingsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>Every fault found; never empty.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
