using System.Diagnostics;
using System.Diagnostics.Metrics;
using PolicyBot.Answering;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Messages;

namespace PolicyBot.Web.Telemetry;

/// <summary>What the host tells of its work to whoever listens: a span for each turn, how many turns are open and wait, and what is served.</summary>
public sealed class ServiceTelemetry : IDisposable
{
    /// <summary>The name of the host's activity source and of its meter.</summary>
    public const string Name = "PolicyBot.Web";

    /// <summary>Tag: the channel that a turn came through.</summary>
    public const string Channel = "policybot.channel";

    /// <summary>Tag: the type of the activity that began a turn.</summary>
    public const string ActivityType = "policybot.activity.type";

    private static readonly ActivitySource Source = new(Name);
    private readonly Meter _meter = new(Name);

    /// <summary>Tells of one host.</summary>
    /// <param name="door">Counts turns.</param>
    /// <param name="bound">Counts those that wait.</param>
    /// <param name="served">The index.</param>
    public ServiceTelemetry(TurnDoor door, TurnBound bound, ServedKnowledge served)
    {
        _meter.CreateObservableGauge("policybot.turns.open", () => door.Inside, "{turn}", "Turns that were taken and have not ended.");
        _meter.CreateObservableGauge("policybot.turns.waiting", () => bound.Waiting, "{turn}", "Turns that wait for one of Messages:ConcurrentTurns.");
        _meter.CreateObservableGauge(
            "policybot.index.passages",
            () =>
            {
                using var lease = served.Take();
                var index = lease.Engine.Index;
                return new Measurement<int>(index.Passages.Count, new KeyValuePair<string, object?>(AnswerTelemetry.IndexVersion, index.Version));
            },
            "{passage}",
            "Passages of the index that is served; the tag tells its version.");
    }

    /// <summary>A span that ends with its disposal; null where nobody listens.</summary>
    public static Activity? Start(string name) => Source.StartActivity(name);

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();
}
