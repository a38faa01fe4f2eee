using System.Text.Json;
using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class ExpectedScoresTests
{
    private static readonly ExpectedScores Expected = ExpectedScores.Parse(
        """{"slack": 1, "sets": {"release/casual": {"questions": 10, "right": 8, "wrongSaid": 1}}}""");

    [Theory]
    [InlineData(7, 2)]
    [InlineData(10, 0)]
    public void A_set_within_the_slack_or_better_holds(int right, int wrongSaid)
    {
        Assert.Empty(Expected.Shortfalls("release/casual", Score(10, right, wrongSaid)));
    }

    [Fact]
    public void Fewer_right_than_the_slack_allows_fall_short()
    {
        Assert.Equal(["release/casual: 6 right, 8 expected."], Expected.Shortfalls("release/casual", Score(10, 6, 1)));
    }

    [Fact]
    public void More_wrong_said_than_the_slack_allows_fall_short()
    {
        Assert.Equal(["release/casual: 3 wrong said, 1 expected."], Expected.Shortfalls("release/casual", Score(10, 8, 3)));
    }

    [Fact]
    public void A_citation_that_is_not_verbatim_falls_short_whatever_the_slack()
    {
        var score = Score(10, 8, 1) with { Citations = 5, Verbatim = 4 };

        Assert.Equal(["release/casual: 1 of 5 citations are not verbatim."], Expected.Shortfalls("release/casual", score));
    }

    [Fact]
    public void A_set_that_has_grown_is_not_compared()
    {
        Assert.Contains("10 questions were expected and 12 asked", Assert.Single(Expected.Shortfalls("release/casual", Score(12, 8, 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_expected_of_a_set_that_the_file_does_not_name()
    {
        Assert.Empty(Expected.Shortfalls("shelf/other", Score(10, 0, 10)));
    }

    [Fact]
    public void Expecting_anew_replaces_the_sets_that_were_asked_and_keeps_the_others()
    {
        var expected = Expected.With([("shelf/other", Score(3, 2, 1)), ("fit/a", Score(1, 1, 0))]).With([("shelf/other", Score(4, 4, 0))]);

        Assert.Equal(["fit/a", "release/casual", "shelf/other"], expected.Sets.Keys);
        Assert.Equal(new ExpectedScore(10, 8, 1), expected.Sets["release/casual"]);
        Assert.Equal(new ExpectedScore(4, 4, 0), expected.Sets["shelf/other"]);
    }

    [Fact]
    public void A_file_that_was_written_reads_back_the_same()
    {
        Assert.Equal(Expected.ToJson(), ExpectedScores.Parse(Expected.ToJson()).ToJson());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"slack": 1}""")]
    [InlineData("""{"slack": 1, "sets": {"a/b": {"questions": 1, "right": 1}}}""")]
    [InlineData("""{"slack": 1, "sets": {}, "tolerance": 2}""")]
    public void A_file_that_lacks_a_count_or_has_an_unknown_key_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => ExpectedScores.Parse(json));
    }

    private static Scorecard Score(int questions, int right, int wrongSaid) =>
        Scorecard.Of([]) with { Questions = questions, Right = right, WrongSaid = wrongSaid };
}
