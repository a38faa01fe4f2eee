using System.Diagnostics;
using PolicyBot.Benchmarks.Load;
using static PolicyBot.Benchmarks.MarkdownTable;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>How many turns a second go through POST /api/messages, of the smallest bot and of PolicyBot, and how soon and in how much memory they run.</summary>
internal static class ProtocolTable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task MeasureAsync(TableOptions options)
    {
        var duration = TimeSpan.FromSeconds(options.Short ? 1.5 : 10);
        using var written = new LoadFolder();
        var data = written.Folder;
        await using var connector = await LoadConnector.StartAsync();
        var starts = new List<IReadOnlyList<string>>();
        await using var echo = await StartAsync("the smallest bot", () => LoadServer.StartEchoAsync(data.CreateSubdirectory("echo")));
        await (await StartAsync("PolicyBot without models, first", () => LoadServer.StartAsync(models: false, data.CreateSubdirectory("words")))).DisposeAsync();
        await using var words = await StartAsync("PolicyBot without models, again", () => LoadServer.StartAsync(models: false, data.CreateSubdirectory("words")));
        await (await StartAsync("PolicyBot with models, first", () => LoadServer.StartAsync(models: true, data.CreateSubdirectory("meanings")))).DisposeAsync();
        await (await StartAsync("PolicyBot with models, again", () => LoadServer.StartAsync(models: true, data.CreateSubdirectory("meanings")))).DisposeAsync();
        using var http = Client(words, 1);
        var questions = await LoadUser.QuestionsAsync(http);
        foreach (var server in new[] { echo, words })
        {
            await TurnsAsync(server, expectReplies: true, connections: 16, TimeSpan.FromSeconds(2));
        }

        var rows = new List<IReadOnlyList<string>>();
        foreach (var expectReplies in new[] { true, false })
        {
            foreach (var connections in new[] { 1, 16, 64 })
            {
                var peer = await TurnsAsync(echo, expectReplies, connections, duration);
                var own = await TurnsAsync(words, expectReplies, connections, duration);
                rows.Add(
                [
                    expectReplies ? "expectReplies" : "reply to serviceUrl",
                    Number(connections),
                    Number(peer.Sent / peer.Time.TotalSeconds),
                    Number(own.Sent / own.Time.TotalSeconds),
                    Times(own.Sent / own.Time.TotalSeconds, peer.Sent / peer.Time.TotalSeconds),
                    Milliseconds(peer.Median, 1) + ", " + Milliseconds(peer.P95, 1),
                    Milliseconds(own.Median, 1) + ", " + Milliseconds(own.P95, 1),
                    Number(peer.Refused + peer.Lost + own.Refused + own.Lost),
                ]);
            }
        }

        Write(["delivery", "connections", "turns/s of the smallest bot", "turns/s of PolicyBot", "as many", "p50, p95 of the smallest bot", "p50, p95 of PolicyBot", "errors"], rows);
        Console.WriteLine($"\nBoth in the host's own pipeline, state in SQLite included; the load runs on the same machine. PolicyBot is asked {questions.Count} questions again and again, so that the protocol is measured, not the engine. Memory after all turns: {Mebibytes(echo.Memory)} and {Mebibytes(words.Memory)}.\n");
        Write(["started", "process start to first answer", "memory then"], starts);

        async Task<LoadServer> StartAsync(string what, Func<Task<LoadServer>> startAsync)
        {
            var begun = Stopwatch.GetTimestamp();
            var server = await startAsync();
            using var first = Client(server, 1);
            var user = new MessagesUser(first, connector, expectReplies: true);
            await user.SayAsync("How much did USAID invest?");
            starts.Add([what, Seconds(Stopwatch.GetElapsedTime(begun)) + (user.Lost + user.Refused > 0 ? ", no answer" : ""), Mebibytes(server.Memory)]);
            return server;
        }

        async Task<LoadReport> TurnsAsync(LoadServer server, bool expectReplies, int connections, TimeSpan time)
        {
            using var client = Client(server, connections);
            await Task.WhenAll(Users(client).Select(user => user.HurryAsync(questions, TimeSpan.FromSeconds(0.3), Patience)));
            var users = Users(client);
            var begun = Stopwatch.GetTimestamp();
            await Task.WhenAll(users.Select(user => user.HurryAsync(questions, time, Patience)));
            return LoadReport.Of(users, Stopwatch.GetElapsedTime(begun));

            MessagesUser[] Users(HttpClient http) =>
            [
                .. Enumerable.Range(0, connections).Select(_ =>
                {
                    var user = new MessagesUser(http, connector, expectReplies);
                    connector.Add(user);
                    return user;
                }),
            ];
        }
    }

    private static HttpClient Client(LoadServer server, int connections) =>
        new(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = connections }) { BaseAddress = server.Address, Timeout = Patience };
}
