using System.Globalization;
using PolicyBot.Indexing;
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
        progress.Report(Written(500));

        Assert.Equal("", _output.ToString());
    }

    [Fact]
    public void After_a_second_the_share_is_shown_over_the_same_line_until_it_ends()
    {
        using (var progress = new IndexingProgress(_output, isTerminal: true, _time))
        {
            _time.Seconds = 1;
            progress.Report(Written(500));
            progress.Report(Written(501));
            progress.Report(Written(1000));
        }

        Assert.Equal(
            "\rWriting [###############...............] 50 %\rWriting [##############################] 100 %" + Environment.NewLine,
            _output.ToString());
    }

    [Fact]
    public void Nothing_is_shown_where_a_line_cannot_be_written_over()
    {
        using var progress = new IndexingProgress(_output, isTerminal: false, _time);
        _time.Seconds = 5;
        progress.Report(Written(500));

        Assert.Equal("", _output.ToString());
    }

    [Fact]
    public void The_rate_and_the_time_left_are_those_of_the_stage_since_it_began()
    {
        using (var progress = new IndexingProgress(_output, isTerminal: true, _time))
        {
            _time.Seconds = 10;
            progress.Report(new(IndexingStage.Embedding, 0, 1000));
            _time.Seconds = 20;
            progress.Report(new(IndexingStage.Embedding, 250, 1000));
        }

        Assert.EndsWith("] 25 %, 25 passages/s, 00:00:30 left" + Environment.NewLine, _output.ToString(), StringComparison.Ordinal);
    }

    private static IndexingStep Written(int done) => new(IndexingStage.Writing, done, 1000);

    private sealed class SteppedTime : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * 1000);
    }
}
