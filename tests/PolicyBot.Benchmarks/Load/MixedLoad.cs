using System.Diagnostics;
using System.Globalization;
using static PolicyBot.Benchmarks.MarkdownTable;

namespace PolicyBot.Benchmarks.Load;

/// <summary>Many users at once, half over /api/messages and half over Direct Line, each asking every second or, where an answer takes longer, after it.</summary>
internal static class MixedLoad
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs the load, prints what was seen as a Markdown table, and says whether nothing was refused, lost or came twice.</summary>
    /// <returns>0 where that is so, else 1; 2 for arguments that are none.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (LoadOptions.Read(args) is not { Address: null } options)
        {
            await Console.Error.WriteLineAsync("Expected: load [--users N] [--seconds N] [--models]");
            return 2;
        }

        using var data = new LoadFolder();
        var start = Stopwatch.GetTimestamp();
        await using var server = await LoadServer.StartAsync(options.Models, data.Folder);
        var startUp = Stopwatch.GetElapsedTime(start);
        await using var connector = await LoadConnector.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server.Address, Timeout = Patience };
        var questions = await LoadUser.QuestionsAsync(http);
        var (messages, pages) = (new List<MessagesUser>(), new List<ChatUser>());
        try
        {
            for (var i = 0; i < options.Conversations; i++)
            {
                if (i % 2 == 0)
                {
                    messages.Add(new(http, connector));
                    connector.Add(messages[^1]);
                }
                else
                {
                    pages.Add(await ChatUser.StartAsync(http));
                }
            }

            LoadUser[] users = [.. messages, .. pages];
            var (memory, busy, begun) = (server.Memory, server.ProcessorTime, Stopwatch.GetTimestamp());
            await Task.WhenAll(users.Select((user, i) => user.SpeakAsync(questions, i * Interval / users.Length, Interval, TimeSpan.FromSeconds(options.Seconds), Patience)));
            var time = Stopwatch.GetElapsedTime(begun);
            await Task.WhenAll(users.Select(user => user.AnsweredAsync(Patience)));
            LoadReport[] reports = [LoadReport.Of(messages, time), LoadReport.Of(pages, time), LoadReport.Of(users, time)];
            Write(["measured", "/api/messages", "Direct Line", "both"], Rows([messages.Count, pages.Count, users.Length], reports));
            Console.WriteLine();
            Write(["the server", "value"],
            [
                ["models", options.Models ? "on" : "off"],
                ["start until it listens", Milliseconds(startUp)],
                ["processor time a message", ((server.ProcessorTime - busy).TotalMilliseconds / Math.Max(reports[2].Sent, 1)).ToString("F2", CultureInfo.InvariantCulture) + " ms"],
                ["memory at the start of the load", Mebibytes(memory)],
                ["memory at its end", Mebibytes(server.Memory)],
                ["memory at most", Mebibytes(server.PeakMemory)],
            ]);
            return reports[2] is { Lost: 0, Doubled: 0, Refused: 0 } ? 0 : 1;
        }
        finally
        {
            foreach (var user in messages.Concat<LoadUser>(pages))
            {
                await user.DisposeAsync();
            }
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(int[] users, LoadReport[] reports)
    {
        yield return ["users", .. users.Select(count => Number(count))];
        yield return ["messages taken", .. reports.Select(report => Number(report.Sent))];
        yield return ["messages a second", .. reports.Select(report => (report.Sent / report.Time.TotalSeconds).ToString("F0", CultureInfo.InvariantCulture))];
        yield return ["errors: refused or told that the bot is busy", .. reports.Select(report => Number(report.Refused))];
        yield return ["errors: answers lost", .. reports.Select(report => Number(report.Lost))];
        yield return ["errors: activities that came twice", .. reports.Select(report => Number(report.Doubled))];
        yield return ["time to the answer, p50", .. reports.Select(report => Milliseconds(report.Median))];
        yield return ["time to the answer, p95", .. reports.Select(report => Milliseconds(report.P95))];
        yield return ["time to the answer, p99", .. reports.Select(report => Milliseconds(report.P99))];
        yield return ["time to the answer, longest", .. reports.Select(report => Milliseconds(report.Longest))];
    }
}
