using System.Globalization;
using PolicyBot.Web.Commands;

namespace PolicyBot.Web.Tests.Commands;

public sealed class IndexingProgressTests : IDisposable
{
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly SteppedTime _time = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Nothing_is_shown_within_the_first_second()
    {
        using var progress = new IndexingProgress(_output, isTerminal: true, _time);
        _time.Seconds = 0.9;
        progress.Report(0.5);

        Assert.Equal("", _output.ToString());
    }

    [Fact]
    public void After_a_second_the_share_is_shown_over_the_same_line_until_it_ends()
    {
        using (var progress = new IndexingProgress(_output, isTerminal: true, _time))
        {
            _time.Seconds = 1;
            progress.Report(0.5);
            progress.Report(0.501);
            progress.Report(1);
        }

        Assert.Equal(
            "\rIndexing [###############...............] 50 %\rIndexing [##############################] 100 %" + Environment.NewLine,
            _output.ToString());
    }

    [Fact]
    public void Nothing_is_shown_where_a_line_cannot_be_written_over()
    {
        using var progress = new IndexingProgress(_output, isTerminal: false, _time);
        _time.Seconds = 5;
        progress.Report(0.5);

        Assert.Equal("", _output.ToString());
    }

    private sealed class SteppedTime : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * 1000);
    }
}
