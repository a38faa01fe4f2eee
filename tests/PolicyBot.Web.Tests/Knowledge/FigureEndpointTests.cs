using System.Net;
using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Knowledge;

public sealed class FigureEndpointTests(TestHost host) : IClassFixture<TestHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Money_is_found_in_the_order_of_the_text()
    {
        var page = await FindAsync("kind=money");

        Assert.Equal(
            [1_000_000_000m, 230_000_000m, 2_800_000_000m, 7_800_000_000m],
            page["figures"]!.AsArray().Select(figure => (decimal)figure!["value"]!));
        Assert.Equal(4, (int)page["total"]!);
    }

    [Fact]
    public async Task Both_bounds_are_included()
    {
        var page = await FindAsync("kind=money&min=1000000000&max=2800000000");

        Assert.Equal([1_000_000_000m, 2_800_000_000m], page["figures"]!.AsArray().Select(figure => (decimal)figure!["value"]!));
    }

    [Fact]
    public async Task A_part_of_the_unit_finds_it()
    {
        var page = await FindAsync("unit=MIGRANTS");

        Assert.Equal(2_400_000m, (decimal)Assert.Single(page["figures"]!.AsArray())!["value"]!);
    }

    [Theory]
    [InlineData("value=2,400,000", "over 2.4 million")]
    [InlineData("value=USD 1bn", "over $1 billion")]
    [InlineData("kind=money&bound=moreThan&max=500000000", "more than $230 million")]
    public async Task A_value_is_found_in_any_notation_and_a_bound_by_its_meaning(string query, string text)
    {
        var page = await FindAsync(query);

        Assert.StartsWith(text, (string?)Assert.Single(page["figures"]!.AsArray())!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_are_found_by_the_days_that_they_cover()
    {
        var page = await FindAsync("from=2022-06-15&to=2022-06-20");

        Assert.Contains(page["figures"]!.AsArray(), figure => (string?)figure!["text"] == "June 2022");
        Assert.All(page["figures"]!.AsArray(), figure => Assert.Equal("date", (string?)figure!["kind"]));
    }

    [Fact]
    public async Task A_figure_is_its_span_of_the_served_text()
    {
        var page = await FindAsync("limit=500");

        foreach (var figure in page["figures"]!.AsArray())
        {
            var text = await _client.GetStringAsync($"/api/documents/{figure!["documentId"]}/text");
            Assert.Equal(text[(int)figure["start"]!..(int)figure["end"]!], (string?)figure["text"]);
        }
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        var whole = await FindAsync("limit=4");
        var first = await FindAsync("limit=2");
        var second = await FindAsync("limit=2&offset=2");

        Assert.Equal(
            whole["figures"]!.AsArray().Select(figure => figure!.ToJsonString()),
            first["figures"]!.AsArray().Concat(second["figures"]!.AsArray()).Select(figure => figure!.ToJsonString()));
    }

    [Theory]
    [InlineData("kind=dollars", "money, percentage, percentagePoints, count, multiple, duration, ordinal, date")]
    [InlineData("kind=0", "money, percentage")]
    [InlineData("min=4,25", "'min' is not a number")]
    [InlineData("max=NaN", "'max' is not a number")]
    [InlineData("min=2&max=1", "'min' is greater than 'max'")]
    [InlineData("bound=much", "exact, moreThan, atLeast")]
    [InlineData("value=plenty", "'value' is not one figure")]
    [InlineData("value=$1 and $2", "'value' is not one figure")]
    [InlineData("from=2022-13-01", "'from' is not a day")]
    [InlineData("to=June", "'to' is not a day")]
    [InlineData("from=2022-02-01&to=2022-01-01", "'from' is later than 'to'")]
    [InlineData("document=nothing", "/api/documents")]
    [InlineData("limit=0", "from 1 to 500")]
    [InlineData("limit=501", "from 1 to 500")]
    [InlineData("offset=-1", "'offset'")]
    [InlineData("colour=red", "kind, min, max, unit, value, bound, from, to, document, offset, limit")]
    [InlineData("min=x&max=y", "'max' is not a number")]
    public async Task A_bad_value_is_told_what_is_allowed(string query, string detail)
    {
        using var response = await _client.GetAsync($"/api/figures?{query}");

        Assert.Contains(detail, await response.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    private async Task<JsonNode> FindAsync(string query)
    {
        using var response = await _client.GetAsync($"/api/figures?{query}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }
}
