using System.Globalization;

namespace PolicyBot.Benchmarks;

/// <summary>Writes what was measured as a Markdown table.</summary>
internal static class MarkdownTable
{
    /// <summary>What stands for a measure of a process that was not started here.</summary>
    public const string Unknown = "not known: another process's";

    public static void Write(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        Console.WriteLine($"| {string.Join(" | ", head)} |\n|{string.Concat(head.Select(_ => "---|"))}");
        foreach (var row in rows)
        {
            Console.WriteLine($"| {string.Join(" | ", row)} |");
        }
    }

    public static string Number(double number, int decimals = 0) => number.ToString($"N{decimals}", CultureInfo.InvariantCulture);

    public static string Milliseconds(TimeSpan time, int decimals = 0) => Number(time.TotalMilliseconds, decimals) + " ms";

    public static string Seconds(TimeSpan time) => Number(time.TotalSeconds, 1) + " s";

    public static string Kibibytes(double bytes) => Number(bytes / 1024, 1) + " KiB";

    public static string Mebibytes(long? bytes) => bytes is { } known ? Number(known / 1048576.0) + " MiB" : Unknown;

    /// <summary>How many times as much, or "-" where the other is nothing.</summary>
    public static string Times(double one, double other) => other > 0 ? (one / other).ToString("0.00", CultureInfo.InvariantCulture) + "x" : "-";
}
