using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PolicyBot.Web.Messages;

namespace PolicyBot.Benchmarks.Load;

/// <summary>One user's side of a conversation: what was sent, what came back, and how long that took.</summary>
internal abstract class LoadUser : IAsyncDisposable
{
    // When, or null where it was only said that the bot is busy.
    private readonly ConcurrentDictionary<string, long?> _answered = new();
    private readonly List<(string Id, long At)> _said = [];
    private readonly SemaphoreSlim _arrived = new(0);
    private int _refused;

    /// <summary>How many messages were not taken, or answered only by saying that the bot is busy.</summary>
    public int Refused => Volatile.Read(ref _refused);

    /// <summary>How many messages were taken.</summary>
    public int Sent => _said.Count;

    /// <summary>How many messages have no answer.</summary>
    public int Lost => _said.Count(message => IsLost(message.Id));

    /// <summary>How many activities came more than once.</summary>
    public abstract int Doubled { get; }

    /// <summary>How long each answer took, in the order of the messages; not that the bot is busy, which is none.</summary>
    public IEnumerable<TimeSpan> Waits
    {
        get
        {
            foreach (var (id, at) in _said)
            {
                if (_answered.GetValueOrDefault(id) is { } answered)
                {
                    yield return Stopwatch.GetElapsedTime(at, answered);
                }
            }
        }
    }

    /// <summary>Questions that the service answers and one that it does not.</summary>
    public static async Task<IReadOnlyList<string>> QuestionsAsync(HttpClient http)
    {
        using var response = await http.PostAsJsonAsync("api/answers", new { question = "Hello" });
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>();
        return [.. answer!["suggestions"]!.AsArray().Select(question => (string)question!), "Who won the football cup?"];
    }

    /// <summary>Sends a message and waits until it is taken.</summary>
    /// <returns>Null where it was taken; else how long to wait before the next.</returns>
    public abstract Task<TimeSpan?> SayAsync(string text);

    /// <summary>Sends a message at each interval, as many as there are intervals in the time given.</summary>
    /// <param name="questions">What is asked, in turn.</param>
    /// <param name="delay">When the first is sent.</param>
    /// <param name="interval">The time from one to the next.</param>
    /// <param name="duration">How long.</param>
    /// <param name="patience">How long an answer is waited for before the next message; null not to wait for it.</param>
    public async Task SpeakAsync(IReadOnlyList<string> questions, TimeSpan delay, TimeSpan interval, TimeSpan duration, TimeSpan? patience = null)
    {
        await Task.Delay(delay);
        var start = Stopwatch.GetTimestamp();
        using var timer = new PeriodicTimer(interval);
        for (var i = 0; i < duration / interval && Stopwatch.GetElapsedTime(start) < duration; i++)
        {
            await SayAsync(questions[i % questions.Count]);
            if (patience is { } bound)
            {
                await AnsweredAsync(bound);
            }

            await timer.WaitForNextTickAsync();
        }
    }

    /// <summary>Sends one message after the other, each once the one before is answered, for the time given.</summary>
    public async Task HurryAsync(IReadOnlyList<string> questions, TimeSpan duration, TimeSpan patience)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; Stopwatch.GetElapsedTime(start) < duration; i++)
        {
            if (await SayAsync(questions[i % questions.Count]) is { } wait)
            {
                await Task.Delay(wait);
            }

            while (_said is [.., var last] && IsLost(last.Id) && Stopwatch.GetElapsedTime(last.At) < patience)
            {
                await _arrived.WaitAsync(patience);
            }
        }
    }

    /// <summary>Waits until every message has its answer, or too long.</summary>
    public async Task AnsweredAsync(TimeSpan patience)
    {
        var start = Stopwatch.GetTimestamp();
        while (Lost > 0 && Stopwatch.GetElapsedTime(start) < patience)
        {
            await _arrived.WaitAsync(patience);
        }
    }

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        _arrived.Dispose();
        return ValueTask.CompletedTask;
    }

    protected virtual bool IsLost(string message) => !_answered.ContainsKey(message);

    /// <summary>Notes a message that was taken.</summary>
    protected void Said(string id, long at) => _said.Add((id, at));

    /// <summary>Notes a message that was not taken.</summary>
    /// <returns>How long the service asks to wait; a tenth of a second where it does not say.</returns>
    protected TimeSpan NotTaken(HttpResponseMessage response)
    {
        Interlocked.Increment(ref _refused);
        return response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(0.1);
    }

    /// <summary>Notes the reply to a message.</summary>
    /// <returns>Whether it is the first.</returns>
    protected bool Answered(string message, JsonNode reply, long at)
    {
        var isBusy = (string?)reply["text"] == TurnBound.Busy;
        if (isBusy)
        {
            Interlocked.Increment(ref _refused);
        }

        return _answered.TryAdd(message, isBusy ? null : at);
    }

    /// <summary>Notes that something came.</summary>
    protected void Arrived() => _arrived.Release();

    /// <summary>Waits until something has come.</summary>
    protected Task ArrivalAsync() => _arrived.WaitAsync();
}
