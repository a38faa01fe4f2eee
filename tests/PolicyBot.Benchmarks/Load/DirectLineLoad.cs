using System.Diagnostics;
using System.Globalization;
using static PolicyBot.Benchmarks.Load.LoadTable;

namespace PolicyBot.Benchmarks.Load;

/// <summary>Many web chats at once: each holds a WebSocket open and sends a message each second.</summary>
internal static class DirectLineLoad
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs the load, prints what was seen as a Markdown table, and says whether nothing was lost or came twice.</summary>
    /// <returns>0 where that is so, else 1; 2 for arguments that are none.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (LoadOptions.Read(args) is not { } options)
        {
            await Console.Error.WriteLineAsync("Expected: directline [--conversations N] [--seconds N] [--models] [--address http://localhost:PORT]");
            return 2;
        }

        await using var server = options.Address is null ? await LoadServer.StartAsync(options.Models) : null;
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = options.Address ?? server!.Address, Timeout = Patience };
        var questions = await LoadUser.QuestionsAsync(http);
        var users = new List<ChatUser>();
        try
        {
            var idle = server?.Memory;
            for (var i = 0; i < options.Conversations; i++)
            {
                users.Add(await ChatUser.StartAsync(http));
            }

            var open = server?.Memory;
            var busy = server?.ProcessorTime;
            var start = Stopwatch.GetTimestamp();
            await Task.WhenAll(users.Select((user, i) => user.SpeakAsync(questions, i * Interval / users.Count, Interval, TimeSpan.FromSeconds(options.Seconds))));
            var sent = Stopwatch.GetElapsedTime(start);
            await Task.WhenAll(users.Select(user => user.AnsweredAsync(Patience)));
            var report = LoadReport.Of(users, sent);
            Print(options, report, (server?.ProcessorTime - busy) / Math.Max(report.Sent, 1), idle, open, server?.Memory, server?.PeakMemory);
            return report is { Lost: 0, Doubled: 0, Refused: 0 } ? 0 : 1;
        }
        finally
        {
            foreach (var user in users)
            {
                await user.DisposeAsync();
            }
        }
    }

    private static void Print(LoadOptions options, LoadReport report, TimeSpan? busy, long? idle, long? open, long? after, long? peak)
    {
        (string, string)[] rows =
        [
            ("conversations", Number(options.Conversations)),
            ("messages sent", Number(report.Sent)),
            ("messages a second", (report.Sent / report.Time.TotalSeconds).ToString("F0", CultureInfo.InvariantCulture)),
            ("refused", Number(report.Refused)),
            ("echoes or answers lost", Number(report.Lost)),
            ("activities that came twice", Number(report.Doubled)),
            ("time to the answer, median", Milliseconds(report.Median)),
            ("time to the answer, 95 %", Milliseconds(report.P95)),
            ("time to the answer, longest", Milliseconds(report.Longest)),
            ("time to a conversation's first answer, median", Milliseconds(report.FirstMedian)),
            ("the server's processor time a message", busy is { } known ? known.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture) + " ms" : Unknown),
            ("memory before any conversation", Mebibytes(idle)),
            ("memory with all conversations open", Mebibytes(open)),
            ("memory after all messages", Mebibytes(after)),
            ("memory at most", Mebibytes(peak)),
        ];
        WriteRows(["measured", "value"], rows.Select(row => new[] { row.Item1, row.Item2 }));
    }
}
