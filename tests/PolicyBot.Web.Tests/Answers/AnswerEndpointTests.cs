using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Answers;

public sealed class AnswerEndpointTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Answerable = "How many refugees does Colombia host?";
    private const string Unanswerable = "What is the boiling point of mercury on Jupiter?";
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task An_answer_has_exactly_the_documented_properties()
    {
        var answer = await AskAsync(Answerable);

        Assert.Equal(
            ["status", "text", "answer", "facts", "citations", "figures", "computed", "premise", "nearest", "suggestions", "confidence", "indexVersion"],
            answer.AsObject().Select(property => property.Key));
        Assert.Equal(
            ["number", "documentId", "title", "publisher", "republisher", "published", "sections", "quote", "start", "end", "sha256", "url", "publisherUrl", "note"],
            answer["citations"]![0]!.AsObject().Select(property => property.Key));
        Assert.Equal(["quote", "citation"], answer["facts"]![0]!.AsObject().Select(property => property.Key));
        Assert.Equal(
            ["text", "kind", "value", "upper", "unit", "qualifier", "citation"],
            answer["figures"]![0]!.AsObject().Select(property => property.Key));
    }

    [Fact]
    public async Task An_answer_says_how_it_came_about_where_that_is_asked_for()
    {
        using var response = await _client.PostAsJsonAsync("/api/answers?explain=true", new { question = Answerable });
        var explanation = (await response.JsonAsync())["explanation"]!;

        Assert.Equal("count", (string?)explanation["expected"]);
        Assert.NotEmpty(explanation["passages"]!.AsArray());
        Assert.True((double)explanation["decision"]!["probability"]! >= (double)explanation["decision"]!["threshold"]!);
        Assert.All(explanation["stages"]!.AsArray(), stage => Assert.True((double)stage!["milliseconds"]! >= 0));
    }

    [Theory]
    [InlineData(Answerable)]
    [InlineData(Unanswerable)]
    public async Task A_question_asked_again_gets_the_same_bytes_as_the_first_time_and_from_a_host_that_never_heard_it(string question)
    {
        using var own = new TestHost();
        var client = own.CreateClient();
        var (first, again, elsewhere) = (await BytesAsync(client), await BytesAsync(client), await BytesAsync(_client));

        Assert.Equal(first, again);
        Assert.Equal(first, elsewhere);

        async Task<byte[]> BytesAsync(HttpClient asked)
        {
            using var response = await asked.PostAsJsonAsync("/api/answers", new { question });
            return await response.Content.ReadAsByteArrayAsync();
        }
    }

    [Fact]
    public async Task An_explanation_is_made_anew_each_time()
    {
        await AskAsync(Answerable);
        using var response = await _client.PostAsJsonAsync("/api/answers?explain=true", new { question = Answerable });
        var stages = (await response.JsonAsync())["explanation"]!["stages"]!.AsArray();

        Assert.Contains(stages, stage => (string?)stage!["name"] == "find passages");
    }

    [Fact]
    public async Task A_stated_figure_is_answered_with_its_qualifier()
    {
        var answer = await AskAsync(Answerable);

        Assert.Equal("answered", (string?)answer["status"]);
        Assert.Contains("over 2.4 million", (string?)answer["answer"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_models_take_part_where_they_are_on_and_the_index_version_says_so()
    {
        using var own = new TestHost().With("Inference:Enabled", "true");
        using var response = await own.CreateClient().PostAsJsonAsync("/api/answers", new { question = Answerable });
        var (with, without) = (await response.JsonAsync(), await AskAsync(Answerable));

        Assert.Contains("over 2.4 million", (string?)with["answer"], StringComparison.Ordinal);
        Assert.NotEqual((string?)without["indexVersion"], (string?)with["indexVersion"]);
    }

    [Fact]
    public async Task Figures_are_numbers_with_camel_case_kinds()
    {
        var answer = await AskAsync(Answerable);

        var figure = Assert.Single(answer["figures"]!.AsArray(), figure => (decimal)figure!["value"]! == 2_400_000m);
        Assert.Equal("count", (string?)figure!["kind"]);
        Assert.Equal("over", (string?)figure["qualifier"]);
    }

    [Theory]
    [InlineData(Answerable)]
    [InlineData(Unanswerable)]
    [InlineData("How much did U.S. agricultural exports to Colombia reach?")]
    public async Task Each_quote_is_its_span_of_the_served_text(string question)
    {
        var answer = await AskAsync(question);

        foreach (var citation in answer["citations"]!.AsArray())
        {
            var text = await _client.GetStringAsync($"/api/documents/{citation!["documentId"]}/text");
            Assert.Equal(text[(int)citation["start"]!..(int)citation["end"]!], (string?)citation["quote"]);
        }
    }

    [Fact]
    public async Task A_question_that_the_documents_do_not_answer_is_declined_without_a_fact()
    {
        var answer = await AskAsync(Unanswerable);

        Assert.Equal("noEvidence", (string?)answer["status"]);
        Assert.Empty(answer["facts"]!.AsArray());
    }

    [Fact]
    public async Task A_note_on_a_slip_is_told_beside_the_quote()
    {
        var answer = await AskAsync("How much did U.S. agricultural exports to Colombia reach?");

        var citation = answer["citations"]![0]!;
        Assert.StartsWith("S. agricultural exports", (string?)citation["quote"], StringComparison.Ordinal);
        Assert.Contains("\"U.S. agricultural exports to Colombia\"", (string?)citation["note"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_greeting_is_conversation()
    {
        var answer = await AskAsync("Hello");

        Assert.Equal("conversation", (string?)answer["status"]);
    }

    [Fact]
    public async Task A_follow_up_is_understood_from_the_history()
    {
        using var response = await _client.PostAsJsonAsync("/api/answers", new
        {
            question = "Since when?",
            history = new[] { "How many Venezuelans got Temporary Protected Status?" },
        });

        Assert.Contains("February 2021", (string?)(await response.JsonAsync())["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_question_gets_the_same_bytes()
    {
        using var first = await _client.PostAsJsonAsync("/api/answers", new { question = Answerable });
        using var second = await _client.PostAsJsonAsync("/api/answers", new { question = Answerable });

        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Links_start_with_the_public_address_whatever_the_Host_header_says()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/answers") { Content = JsonContent.Create(new { question = Answerable }) };
        request.Headers.Host = "attacker.example";

        using var response = await _client.SendAsync(request);

        Assert.StartsWith(
            "http://localhost:3978/documents/secretary-blinken-travels-to-bogota?start=",
            (string?)(await response.JsonAsync())["citations"]![0]!["url"],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("how much?", "not JSON")]
    [InlineData("[]", "JSON array")]
    [InlineData("\"how much?\"", "JSON string")]
    [InlineData("{}", "'question' is missing")]
    [InlineData("{\"question\":\"\"}", "empty")]
    [InlineData("{\"question\":\" \\n\\t \"}", "empty")]
    [InlineData("{\"question\":7}", "'question' is a JSON number")]
    [InlineData("{\"question\":null}", "'question' is a JSON null")]
    [InlineData("{\"question\":\"\\ud800\"}", "surrogate")]
    [InlineData("{\"question\":\"Who?\",\"history\":\"Who?\"}", "'history' is a JSON string")]
    [InlineData("{\"question\":\"Who?\",\"history\":[1]}", "'history[0]' is a JSON number")]
    [InlineData("{\"question\":\"Who?\",\"history\":[\"When?\",\"\"]}", "'history[1]' is empty")]
    public async Task A_bad_body_is_told_what_is_wrong_with_it(string body, string detail)
    {
        using var response = await _client.PostAsync("/api/answers", body);

        Assert.Contains(detail, await response.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_2000_characters_is_read()
    {
        using var response = await _client.PostAsJsonAsync("/api/answers", new { question = "How much? ".PadRight(2000, 'x') });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_question_of_2001_characters_is_told_the_limit_and_its_length()
    {
        using var response = await _client.PostAsJsonAsync("/api/answers", new { question = new string('x', 2001) });

        Assert.Equal("The question has 2,001 characters; at most 2,000 are read.", await response.ProblemAsync(HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_history_of_21_turns_is_told_the_limit()
    {
        using var response = await _client.PostAsJsonAsync("/api/answers", new { question = "Who?", history = Enumerable.Repeat("When?", 21) });

        Assert.Contains("21 turns; at most 20", await response.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("")]
    public async Task Another_content_type_is_refused(string contentType)
    {
        using var response = await _client.PostAsync("/api/answers", "{\"question\":\"Who?\"}", contentType);

        Assert.Contains("application/json", await response.ProblemAsync(HttpStatusCode.UnsupportedMediaType), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_bound_is_refused_with_or_without_its_length(bool lengthTold)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/answers")
        {
            Content = JsonContent.Create(new { question = "Who?", rest = new string('x', 262_144) }),
        };
        request.Headers.TransferEncodingChunked = !lengthTold;

        using var response = await _client.SendAsync(request);

        Assert.Contains("262,144 bytes", await response.ProblemAsync(HttpStatusCode.RequestEntityTooLarge), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_method_is_refused_as_a_problem()
    {
        using var response = await _client.GetAsync("/api/answers");

        Assert.Contains("POST", await response.ProblemAsync(HttpStatusCode.MethodNotAllowed), StringComparison.Ordinal);
    }

    private async Task<JsonNode> AskAsync(string question)
    {
        using var response = await _client.PostAsJsonAsync("/api/answers", new { question });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }
}
