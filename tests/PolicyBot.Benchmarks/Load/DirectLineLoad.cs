using System.Diagnostics;
using static PolicyBot.Benchmarks.MarkdownTable;

namespace PolicyBot.Benchmarks.Load;

/// <summary>Many web chats at once: each holds a WebSocket open and sends a message at each interval; then some send one after the other.</summary>
internal static class DirectLineLoad
{
    private const int Hurried = 16;
    private static readonly TimeSpan Hurry = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs the load that the arguments describe.</summary>
    /// <returns>0 where nothing was refused, lost or came twice, else 1; 2 for arguments that are none.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (LoadOptions.Read(args) is { } options)
        {
            return await MeasureAsync(options) ? 0 : 1;
        }

        await Console.Error.WriteLineAsync("Expected: directline [--conversations N] [--seconds N] [--interval SECONDS] [--models] [--address http://localhost:PORT]");
        return 2;
    }

    /// <summary>Runs the load, prints what was seen as a Markdown table, and says whether nothing was refused, lost or came twice.</summary>
    public static async Task<bool> MeasureAsync(LoadOptions options)
    {
        using var data = new LoadFolder();
        await using var server = options.Address is null ? await LoadServer.StartAsync(options.Models, data.Folder) : null;
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = options.Address ?? server!.Address, Timeout = Patience };
        var questions = await LoadUser.QuestionsAsync(http);
        var users = new List<ChatUser>();
        try
        {
            var (idle, begun) = (server?.Memory, Stopwatch.GetTimestamp());
            for (var i = 0; i < options.Conversations; i++)
            {
                users.Add(await ChatUser.StartAsync(http));
            }

            var opening = Stopwatch.GetElapsedTime(begun);
            var open = server?.Memory;
            var busy = server?.ProcessorTime;
            var interval = TimeSpan.FromSeconds(options.Interval);
            begun = Stopwatch.GetTimestamp();
            await Task.WhenAll(users.Select((user, i) => user.SpeakAsync(questions, i * interval / users.Count, interval, TimeSpan.FromSeconds(options.Seconds))));
            var sent = Stopwatch.GetElapsedTime(begun);
            await Task.WhenAll(users.Select(user => user.AnsweredAsync(Patience)));
            var report = LoadReport.Of(users, sent);
            busy = (server?.ProcessorTime - busy) / Math.Max(report.Sent, 1);

            begun = Stopwatch.GetTimestamp();
            await Task.WhenAll(users.Take(Hurried).Select(user => user.HurryAsync(questions, Hurry, Patience)));
            var hurried = Stopwatch.GetElapsedTime(begun);
            var all = LoadReport.Of(users, sent + hurried);
            (string, string)[] rows =
            [
                ("conversations open", Number(options.Conversations)),
                ("conversations opened a second", Number(options.Conversations / opening.TotalSeconds)),
                ("messages sent, each conversation one at each interval", Number(report.Sent)),
                ("of these a second", Number(report.Sent / sent.TotalSeconds)),
                ("time to a conversation's first answer over its WebSocket, p50", Milliseconds(report.FirstMedian)),
                ("the same, p95", Milliseconds(report.FirstP95)),
                ("time to the answer, p50", Milliseconds(report.Median)),
                ("time to the answer, p95", Milliseconds(report.P95)),
                ("time to the answer, longest", Milliseconds(report.Longest)),
                ($"messages a second, {Hurried} conversations one after the other", Number((all.Sent - report.Sent) / hurried.TotalSeconds)),
                ("refused", Number(all.Refused)),
                ("echoes or answers lost", Number(all.Lost)),
                ("activities that came twice", Number(all.Doubled)),
                ("the server's processor time a message", busy is { } known ? Milliseconds(known, 2) : Unknown),
                ("memory before any conversation", Mebibytes(idle)),
                ("memory with all conversations open", Mebibytes(open)),
                ("memory after all messages", Mebibytes(server?.Memory)),
                ("memory at most", Mebibytes(server?.PeakMemory)),
            ];
            Write(["measured", "value"], rows.Select(row => new[] { row.Item1, row.Item2 }));
            return all is { Lost: 0, Doubled: 0, Refused: 0 };
        }
        finally
        {
            foreach (var user in users)
            {
                await user.DisposeAsync();
            }
        }
    }
}
