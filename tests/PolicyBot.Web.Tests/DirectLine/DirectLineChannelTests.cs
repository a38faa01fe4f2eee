using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json.Linq;
using PolicyBot.Web.DirectLine;
using PolicyBot.Web.Messages;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.DirectLine;

public sealed class DirectLineChannelTests : IDisposable
{
    private static readonly ConversationToken Token = new("user", "conversation");
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly TurnDoor _door = new();
    private readonly TurnBound _bound;
    private readonly PendingTurns _pending;
    private readonly ConversationLog _log;
    private readonly DirectLineChannel _channel;

    public DirectLineChannelTests()
    {
        var options = new MessageOptions(ReplySeconds: 10, ConcurrentTurns: 1, WaitingTurns: 0, WaitSeconds: 5);
        _bound = new(options, _time);
        _pending = new(new Unused(), _door, _bound, options, NullLogger<PendingTurns>.Instance);
        _log = ConversationLog.Open(_folder.Path, TimeSpan.FromHours(1), _time);
        _channel = new(_log, new(), _pending, new(new("http://localhost")), _time);
    }

    public void Dispose()
    {
        _log.Dispose();
        _pending.Dispose();
        _bound.Dispose();
        _door.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_message_that_cannot_be_kept_gives_its_place_back()
    {
        _log.Dispose();

        Assert.ThrowsAny<Exception>(() => _channel.Post(Token, new JObject { ["type"] = "message", ["text"] = "Hello" }));

        Assert.Equal(0, _door.Inside);
        Assert.True(_pending.Reserve());
    }

    private sealed class Unused : ITurnRunner
    {
        public Task RunAsync(Activity activity, Func<Activity, string> deliver, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("No turn was to be run.");
    }
}
