using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using PolicyBot.Answering;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class AnswerTelemetryTests : IDisposable
{
    private const string Question = "How many refugees does Peru host?";

    private readonly TestEngine _test = TestEngine.Over(
        """
        Aid to the Andes

        Peru hosts over 1.2 million Bolivian refugees and migrants.
        """);

    public void Dispose() => _test.Dispose();

    [Fact]
    public void A_turn_has_one_span_for_each_stage_inside_the_span_of_its_answer()
    {
        IReadOnlyList<Activity> spans = SpansOf(() => _test.Engine.Answer(Question));

        Activity answer = Assert.Single(spans, span => span.OperationName == "answer");
        Assert.Equal(
            ["tell the language", "read the question", "find passages", "read passages and rank sentences", "decide", "compose the answer", "check the answer", "suggest questions"],
            spans.Where(span => span.ParentSpanId == answer.SpanId).Select(span => span.OperationName));
        Assert.Equal(9, spans.Count);
    }

    [Fact]
    public void The_span_of_an_answer_tells_its_status_and_index_and_no_word_of_the_question()
    {
        IReadOnlyList<Activity> spans = SpansOf(() => _test.Engine.Answer("How many zorblaxes does Peru host?", ["What is a zorblax?"]));

        Activity answer = Assert.Single(spans, span => span.OperationName == "answer");
        Assert.Equal("noEvidence", answer.GetTagItem(AnswerTelemetry.Status));
        Assert.Equal(_test.Engine.Index.Version, answer.GetTagItem(AnswerTelemetry.IndexVersion));
        Assert.DoesNotContain(spans, span => $"{span.DisplayName} {string.Join(' ', span.TagObjects)}".Contains("zorblax", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void An_answer_that_is_given_again_from_memory_has_its_span_without_stages()
    {
        var answers = new AnswerCache(_test.Engine);
        answers.Answer(Question);

        Activity answer = Assert.Single(SpansOf(() => answers.Answer(Question)));

        Assert.Equal(("answer", "answered"), (answer.OperationName, answer.GetTagItem(AnswerTelemetry.Status)));
    }

    [Fact]
    public void What_the_engine_asks_itself_to_suggest_it_has_no_span()
    {
        Assert.Empty(SpansOf(() => _test.Engine.PrepareSuggestions(CancellationToken.None)));
    }

    [Fact]
    public void Answers_are_counted_by_status_and_stages_timed_by_name()
    {
        var counted = new ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == AnswerTelemetry.Name)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.Add($"{instrument.Name} {tags[0].Value} {value}"));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => counted.Add($"{instrument.Name} {tags[0].Value} {(value > 0 ? "some" : "no")} time"));
        listener.Start();

        _test.Engine.Answer(Question);

        Assert.Contains("policybot.answers answered 1", counted);
        Assert.Contains("policybot.stage.duration find passages some time", counted);
    }

    // Tests beside this one answer too; theirs belong to other traces.
    private static List<Activity> SpansOf(Action work)
    {
        using var root = new Activity("test").Start();
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AnswerTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if (span.TraceId == root.TraceId)
                {
                    spans.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        work();
        return [.. spans];
    }
}
