using System.Text.Json;

namespace PolicyBot.Evaluation;

/// <summary>The scores that a build is held to, as tests/PolicyBot.Benchmarks/expected-scores.json keeps them.</summary>
/// <param name="Slack">By how many questions of a set a count may fall behind: int8 arithmetic differs a little between processors.</param>
/// <param name="Sets">What is expected of each set, by its name.</param>
public sealed record ExpectedScores(int Slack, IReadOnlyDictionary<string, ExpectedScore> Sets)
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
    };

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">It is not JSON, lacks a count or has a key of another name.</exception>
    public static ExpectedScores Parse(string json) =>
        JsonSerializer.Deserialize<ExpectedScores>(json, Format) ?? throw new JsonException("null was given; an object with 'slack' and 'sets' was expected.");

    /// <summary>The text of a file that expects these scores.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Format) + "\n";

    /// <summary>The same, but expecting of the sets named here what they score.</summary>
    public ExpectedScores With(IEnumerable<(string Set, Scorecard Score)> scores)
    {
        SortedDictionary<string, ExpectedScore> sets = new(Sets.ToDictionary(), StringComparer.Ordinal);
        foreach (var (set, score) in scores)
        {
            sets[set] = ExpectedScore.Of(score);
        }

        return this with { Sets = sets };
    }

    /// <summary>Every way in which a set falls behind, as one line each; empty where it holds, or where nothing is expected of it.</summary>
    /// <param name="set">The set's name.</param>
    /// <param name="score">How it did.</param>
    public IReadOnlyList<string> Shortfalls(string set, Scorecard score)
    {
        if (!Sets.TryGetValue(set, out var expected))
        {
            return [];
        }

        if (expected.Questions != score.Questions)
        {
            return [FormattableString.Invariant($"{set}: {expected.Questions} questions were expected and {score.Questions} asked; write the scores anew.")];
        }

        List<string> lines = [];
        if (score.Right < expected.Right - Slack)
        {
            lines.Add(FormattableString.Invariant($"{set}: {score.Right} right, {expected.Right} expected."));
        }

        if (score.WrongSaid > expected.WrongSaid + Slack)
        {
            lines.Add(FormattableString.Invariant($"{set}: {score.WrongSaid} wrong said, {expected.WrongSaid} expected."));
        }

        if (score.Verbatim < score.Citations)
        {
            lines.Add(FormattableString.Invariant($"{set}: {score.Citations - score.Verbatim} of {score.Citations} citations are not verbatim."));
        }

        return lines;
    }
}
