using System.Globalization;
using PolicyBot.Web.Commands;
using PolicyBot.Web.DirectLine;
using PolicyBot.Web.State;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Commands;

public sealed class StateCommandTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    public StateCommandTests()
    {
        using var database = StateDatabase.Open(_data.Path);
        using var connection = database.Connect();
        var now = TimeProvider.System.GetUtcNow();
        foreach (var (key, user, days) in new[] { ("emulator/conversations/old", "ann", 9), ("emulator/conversations/new", "ben", 1) })
        {
            var written = (now - TimeSpan.FromDays(days)).ToUnixTimeSeconds();
            connection.Run("INSERT INTO items (key, json, written) VALUES ($key, '{}', $written)", ("$key", key), ("$written", written));
            connection.Run("INSERT INTO speakers (channel, user, item, written) VALUES ('emulator', $user, $key, $written)", ("$user", user), ("$key", key), ("$written", written));
        }
    }

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData(new string[0], 0)]
    [InlineData(new[] { "--older-than", "5" }, 1)]
    [InlineData(new[] { "--older-than", "20" }, 2)]
    [InlineData(new[] { "--channel", "emulator", "--user", "ann" }, 1)]
    [InlineData(new[] { "--channel", "msteams", "--user", "ann" }, 2)]
    public async Task A_purge_erases_what_it_is_told_and_counts_it(string[] options, int left)
    {
        Assert.Equal(0, await RunAsync([.. options]));

        using var database = StateDatabase.Open(_data.Path);
        using var connection = database.Connect();
        Assert.Equal(left, connection.Number("SELECT count(*) FROM items"));
        Assert.StartsWith($"Erased {2 - left} record", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--user", "ann")]
    [InlineData("--channel", "emulator")]
    [InlineData("--older-than", "-1")]
    [InlineData("--older-than", "5", "--channel", "emulator", "--user", "ann")]
    public async Task A_purge_that_is_not_clear_erases_nothing(params string[] options)
    {
        Assert.Equal(1, await RunAsync(options));

        using var database = StateDatabase.Open(_data.Path);
        using var connection = database.Connect();
        Assert.Equal(2, connection.Number("SELECT count(*) FROM items"));
    }

    [Theory]
    [InlineData(new string[0], false)]
    [InlineData(new[] { "--older-than", "5" }, true)]
    [InlineData(new[] { "--channel", "directline", "--user", "dl_ann" }, false)]
    [InlineData(new[] { "--channel", "emulator", "--user", "dl_ann" }, true)]
    public async Task A_purge_reaches_the_web_chats_conversations(string[] options, bool isKept)
    {
        using var log = ConversationLog.Open(_data.Path, TimeSpan.FromDays(1), TimeProvider.System);
        log.Start(new("dl_ann", "conversation"));

        Assert.Equal(0, await RunAsync([.. options]));

        Assert.Equal(isKept, log.Has("conversation"));
        Assert.Contains($"Erased {(isKept ? 0 : 1)} record{(isKept ? "s" : "")} from {Path.Combine(_data.Path, ConversationLog.FileName)}", _output.ToString(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(params string[] options) => CommandLine.RunAsync(
        ["state", "purge", .. options, "--Data:Path", _data.Path], (_, _) => { }, _ => { }, _output, _error);
}
