using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;

namespace PolicyBot.Answering;

/// <summary>What the engine tells of its work to whoever listens: a span for each stage of answering, how long stages took, and answers by status.</summary>
/// <remarks>Never a word of a question, of its history or of an answer. Where nobody listens nothing is measured.</remarks>
public static class AnswerTelemetry
{
    /// <summary>The name of the engine's activity source and of its meter.</summary>
    public const string Name = "PolicyBot.Answering";

    /// <summary>Counts answers; the tag <see cref="Status"/> tells which.</summary>
    public const string Answers = "policybot.answers";

    /// <summary>How long stages took, in seconds; the tag <see cref="Stage"/> tells which.</summary>
    public const string StageDuration = "policybot.stage.duration";

    /// <summary>Tag: what kind of answer it was, as in "noEvidence".</summary>
    public const string Status = "policybot.status";

    /// <summary>Tag: the language of the turn, as in "English".</summary>
    public const string Language = "policybot.language";

    /// <summary>Tag: the version of the index that was answered from.</summary>
    public const string IndexVersion = "policybot.index.version";

    /// <summary>Tag: a stage, as in "find passages".</summary>
    public const string Stage = "policybot.stage";

    private static readonly double[] Boundaries = [0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];
    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> AnswerCounter = Meter.CreateCounter<long>(Answers, "{answer}", "Answers given, by status.");

    private static readonly Histogram<double> StageHistogram = Meter.CreateHistogram(
        StageDuration, "s", "How long each stage of answering took.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Boundaries });

    /// <summary>A span that ends with its disposal; null where nobody listens.</summary>
    internal static Activity? Start(string name) => Source.StartActivity(name);

    internal static void Tell(string stage, TimeSpan elapsed)
    {
        if (StageHistogram.Enabled)
        {
            StageHistogram.Record(elapsed.TotalSeconds, new KeyValuePair<string, object?>(Stage, stage));
        }
    }

    internal static void Tell(Activity? span, Answer answer)
    {
        if (span is null && !AnswerCounter.Enabled)
        {
            return;
        }

        string status = JsonNamingPolicy.CamelCase.ConvertName(answer.Status.ToString());
        AnswerCounter.Add(1, new KeyValuePair<string, object?>(Status, status));
        span?.SetTag(Status, status).SetTag(Language, answer.Language.ToString()).SetTag(IndexVersion, answer.IndexVersion);
    }
}
