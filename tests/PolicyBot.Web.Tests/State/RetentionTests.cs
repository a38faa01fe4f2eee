using Microsoft.Extensions.Logging.Abstractions;
using PolicyBot.Web.DirectLine;
using PolicyBot.Web.State;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.State;

public sealed class RetentionTests
{
    [Fact]
    public async Task What_is_older_than_is_kept_is_erased_from_everything_at_the_start()
    {
        using var data = new TemporaryFolder();
        var time = new ManualTime();
        using var state = StateDatabase.Open(data.Path);
        await new SqliteStorage(state, new(RetentionDays: 1), time).WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object>() });
        using var log = ConversationLog.Open(data.Path, TimeSpan.FromDays(30), time);
        log.Start(new("dl_ann", "conversation"));
        time.Advance(TimeSpan.FromDays(2));
        var last = new Last();

        using var retention = new Retention([state, log, last], new(RetentionDays: 1), time, NullLogger<Retention>.Instance);
        await retention.StartAsync(CancellationToken.None);

        Assert.Equal(time.GetUtcNow() - TimeSpan.FromDays(1), await last.Reached.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal((0, 0), (state.Erase(DateTimeOffset.MaxValue), log.Erase(DateTimeOffset.MaxValue)));
        await retention.StopAsync(CancellationToken.None);
    }

    private sealed class Last : IErasable
    {
        public TaskCompletionSource<DateTimeOffset> Reached { get; } = new();

        public int Erase(DateTimeOffset before)
        {
            Reached.TrySetResult(before);
            return 0;
        }

        public int Erase(string channel, string user) => 0;
    }
}
