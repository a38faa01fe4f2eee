using System.Diagnostics;
using static PolicyBot.Benchmarks.MarkdownTable;

namespace PolicyBot.Benchmarks.Load;

/// <summary>Many web chats at once: each holds a WebSocket open and sends a message at each interval; then some send one after the other.</summary>
internal static class DirectLineLoad
{
    private const int Hurried = 16;
    private static readonly TimeSpan Hurry = TimeSpan.FromSeconds(3);
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

    /// <summary>Runs the load, prints what was seen as a Markdown table, and says whether nothing was refused, lost or came twice. A service that is started here is measured beside the least that a web chat can talk to.</summary>
    public static async Task<bool> MeasureAsync(LoadOptions options)
    {
        using var data = new LoadFolder();
        await using var server = options.Address is null ? await LoadServer.StartAsync(options.Models, data.Folder) : null;
        using var http = Client(options.Address ?? server!.Address);
        var questions = await LoadUser.QuestionsAsync(http);
        DirectLineSeen? peer = null;
        if (server is not null)
        {
            await using var bare = await LoadServer.StartBareAsync(data.Folder);
            using var client = Client(bare.Address);
            peer = await SeeAsync(options, client, bare, questions);
        }

        var own = await SeeAsync(options, http, server, questions);
        Print(options, own, peer);
        return own.All is { Lost: 0, Doubled: 0, Refused: 0 };
    }

    private static async Task<DirectLineSeen> SeeAsync(LoadOptions options, HttpClient http, LoadServer? server, IReadOnlyList<string> questions)
    {
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
            var steady = LoadReport.Of(users, sent);
            busy = (server?.ProcessorTime - busy) / Math.Max(steady.Sent, 1);

            begun = Stopwatch.GetTimestamp();
            await Task.WhenAll(users.Take(Hurried).Select(user => user.HurryAsync(questions, Hurry, Patience)));
            var hurried = Stopwatch.GetElapsedTime(begun);
            return new(opening, steady, LoadReport.Of(users, sent + hurried), hurried, busy, idle, open, server?.Memory, server?.PeakMemory);
        }
        finally
        {
            foreach (var user in users)
            {
                await user.DisposeAsync();
            }
        }
    }

    private static void Print(LoadOptions options, DirectLineSeen own, DirectLineSeen? peer)
    {
        (string, Func<DirectLineSeen, double?>, Func<double, string>)[] rows =
        [
            ("conversations opened a second", seen => options.Conversations / seen.Opening.TotalSeconds, number => Number(number)),
            ("messages sent, each conversation one at each interval", seen => seen.Steady.Sent, number => Number(number)),
            ("of these a second", seen => seen.Steady.Sent / seen.Steady.Time.TotalSeconds, number => Number(number)),
            ("time to a conversation's first answer over its WebSocket, p50", seen => seen.Steady.FirstMedian.TotalMilliseconds, Time),
            ("the same, p95", seen => seen.Steady.FirstP95.TotalMilliseconds, Time),
            ("time to the answer, p50", seen => seen.Steady.Median.TotalMilliseconds, Time),
            ("time to the answer, p95", seen => seen.Steady.P95.TotalMilliseconds, Time),
            ("time to the answer, longest", seen => seen.Steady.Longest.TotalMilliseconds, Time),
            ($"messages a second, {Hurried} conversations one after the other", seen => (seen.All.Sent - seen.Steady.Sent) / seen.Hurried.TotalSeconds, number => Number(number)),
            ("refused", seen => seen.All.Refused, number => Number(number)),
            ("echoes or answers lost", seen => seen.All.Lost, number => Number(number)),
            ("activities that came twice", seen => seen.All.Doubled, number => Number(number)),
            ("the server's processor time a message", seen => seen.ProcessorTime?.TotalMilliseconds, Time),
            ("memory before any conversation", seen => seen.Idle, bytes => Mebibytes((long)bytes)),
            ("memory with all conversations open", seen => seen.Open, bytes => Mebibytes((long)bytes)),
            ("memory after all messages", seen => seen.After, bytes => Mebibytes((long)bytes)),
            ("memory at most", seen => seen.Peak, bytes => Mebibytes((long)bytes)),
        ];
        Write([$"measured with {Number(options.Conversations)} conversations open", "the least", "PolicyBot", "beside"], rows.Select(row =>
        {
            var (name, value, format) = row;
            return new[]
            {
                name,
                peer is { } least && value(least) is { } theirs ? format(theirs) : "-",
                value(own) is { } ours ? format(ours) : Unknown,
                Times(value(own) ?? 0, peer is { } beside ? value(beside) ?? 0 : 0),
            };
        }));
        Console.WriteLine("\nThe least: a server that holds conversations in memory and says back over the WebSocket what it is told, without tokens, bounds or a file.");
    }

    private static string Time(double milliseconds) => Milliseconds(TimeSpan.FromMilliseconds(milliseconds), 2);

    private static HttpClient Client(Uri address) => new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address, Timeout = Patience };
}
