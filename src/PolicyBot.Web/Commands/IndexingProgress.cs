using System.Globalization;

namespace PolicyBot.Web.Commands;

/// <summary>Shows on one line how far indexing is, once it has taken a second.</summary>
/// <param name="output">Where to write.</param>
/// <param name="isTerminal">Whether a line can be written over; where not, nothing is shown.</param>
/// <param name="time">Measures the second.</param>
public sealed class IndexingProgress(TextWriter output, bool isTerminal, TimeProvider time) : IProgress<double>, IDisposable
{
    private const int Width = 30;
    private readonly long _start = time.GetTimestamp();
    private int _shown = -1;

    /// <inheritdoc/>
    public void Report(double value)
    {
        var percent = (int)(Math.Clamp(value, 0, 1) * 100);
        if (!isTerminal || percent == _shown || time.GetElapsedTime(_start) < TimeSpan.FromSeconds(1))
        {
            return;
        }

        _shown = percent;
        var done = percent * Width / 100;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"\rIndexing [{new string('#', done)}{new string('.', Width - done)}] {percent} %"));
    }

    /// <summary>Ends the line where there is one.</summary>
    public void Dispose()
    {
        if (_shown >= 0)
        {
            output.WriteLine();
        }
    }
}
