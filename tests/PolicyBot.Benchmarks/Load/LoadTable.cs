using System.Globalization;

namespace PolicyBot.Benchmarks.Load;

/// <summary>Writes what was measured as a Markdown table.</summary>
internal static class LoadTable
{
    /// <summary>What stands for a measure of a process that was not started here.</summary>
    public const string Unknown = "not known: another process's";

    public static void WriteRows(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        Console.WriteLine($"| {string.Join(" | ", head)} |\n|{string.Concat(head.Select(_ => "---|"))}");
        foreach (var row in rows)
        {
            Console.WriteLine($"| {string.Join(" | ", row)} |");
        }
    }

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("N0", CultureInfo.InvariantCulture) + " ms";

    public static string Mebibytes(long? bytes) => bytes is { } known ? (known / 1048576.0).ToString("N0", CultureInfo.InvariantCulture) + " MiB" : Unknown;
}
