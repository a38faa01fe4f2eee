using System.Globalization;
using PolicyBot.Indexing;

namespace PolicyBot.Web.Commands;

/// <summary>Shows on one line how far indexing is, how fast it goes and what time is left, once it has taken a second.</summary>
/// <param name="output">Where to write.</param>
/// <param name="isTerminal">Whether a line can be written over; where not, nothing is shown.</param>
/// <param name="time">Measures the second, and the rate.</param>
public sealed class IndexingProgress(TextWriter output, bool isTerminal, TimeProvider time) : IProgress<IndexingStep>, IDisposable
{
    private const int Width = 30;
    private readonly long _start = time.GetTimestamp();
    private IndexingStage? _stage;
    private (long At, int Done) _begun;
    private int _shown = -1;
    private int _length;

    /// <inheritdoc/>
    public void Report(IndexingStep value)
    {
        if (_stage != value.Stage)
        {
            (_stage, _shown) = (value.Stage, -1);
            _begun = (time.GetTimestamp(), value.Done);
        }

        var percent = value.Total == 0 ? 100 : (int)(100L * value.Done / value.Total);
        if (!isTerminal || percent == _shown || time.GetElapsedTime(_start) < TimeSpan.FromSeconds(1))
        {
            return;
        }

        _shown = percent;
        var done = percent * Width / 100;
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{value.Stage} [{new string('#', done)}{new string('.', Width - done)}] {percent} %{Rate(value)}");
        output.Write($"\r{line.PadRight(_length)}");
        _length = line.Length;
    }

    /// <summary>Ends the line where there is one.</summary>
    public void Dispose()
    {
        if (_length > 0)
        {
            output.WriteLine();
        }
    }

    private string Rate(IndexingStep step)
    {
        var (taken, done) = (time.GetElapsedTime(_begun.At).TotalSeconds, step.Done - _begun.Done);
        if (taken <= 0 || done <= 0)
        {
            return "";
        }

        var left = TimeSpan.FromSeconds(Math.Ceiling((step.Total - step.Done) * taken / done));
        return string.Create(CultureInfo.InvariantCulture, $", {done / taken:N0} passages/s{(step.Done == step.Total ? "" : $", {left:c} left")}");
    }
}
