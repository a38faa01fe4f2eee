namespace PolicyBot.Web.DirectLine;

/// <summary>Activities of a conversation behind a place in it.</summary>
/// <param name="Activities">Each as JSON, in order.</param>
/// <param name="Watermark">The place behind them, to ask for what follows.</param>
public sealed record ActivitySet(IReadOnlyList<string> Activities, long Watermark)
{
    /// <summary>The set as Direct Line writes it.</summary>
    public string ToJson() => FormattableString.Invariant($"{{\"activities\":[{string.Join(',', Activities)}],\"watermark\":\"{Watermark}\"}}");
}
