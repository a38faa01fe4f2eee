using System.Globalization;

namespace PolicyBot.Benchmarks.Load;

/// <summary>How heavy the load is.</summary>
/// <param name="Conversations">How many conversations are open at once, each of one user.</param>
/// <param name="Seconds">How many seconds each sends messages.</param>
/// <param name="Interval">How many seconds lie between two messages of one.</param>
/// <param name="Models">Whether the models take part in answers.</param>
/// <param name="Address">A service that runs already; null to start one.</param>
internal sealed record LoadOptions(int Conversations = 500, int Seconds = 60, int Interval = 1, bool Models = false, Uri? Address = null)
{
    /// <summary>Reads arguments; null where one is unknown or has no value.</summary>
    public static LoadOptions? Read(string[] args) => args switch
    {
        [] => new(),
        ["--models", .. var rest] => Read(rest) is { } others ? others with { Models = true } : null,
        ["--conversations", var text, .. var rest] when Number(text) is { } number => Read(rest) is { } others ? others with { Conversations = number } : null,
        ["--users", .. var rest] => Read(["--conversations", .. rest]),
        ["--seconds", var text, .. var rest] when Number(text) is { } number => Read(rest) is { } others ? others with { Seconds = number } : null,
        ["--interval", var text, .. var rest] when Number(text) is { } number => Read(rest) is { } others ? others with { Interval = number } : null,
        ["--address", var text, .. var rest] when Uri.TryCreate(text, UriKind.Absolute, out var address) && address.IsLoopback =>
            Read(rest) is { } others ? others with { Address = address } : null,
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
