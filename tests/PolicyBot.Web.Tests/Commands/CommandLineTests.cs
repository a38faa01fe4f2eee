using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Bots;
using PolicyBot.Web.Commands;
using PolicyBot.Web.Http;
using PolicyBot.Web.Security;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private const string Answerable = "How many refugees does Colombia host?";
    private readonly TemporaryFolder _data = new();
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task An_answered_question_prints_lead_quote_source_and_figures_and_exits_with_0()
    {
        Assert.Equal(0, await RunAsync("ask", Answerable));

        var lines = _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.StartsWith("over 2.4 million", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Colombia hosts over 2.4 million", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("U.S. Department of State, as republished by Mirage News", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("= 2,400,000 Venezuelan refugees and migrants [1]", StringComparison.Ordinal));
        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public async Task A_question_that_is_not_answered_exits_with_3() =>
        Assert.Equal(3, await RunAsync("ask", "What is the boiling point of mercury on Jupiter?"));

    [Fact]
    public async Task Small_talk_exits_with_0() => Assert.Equal(0, await RunAsync("ask", "Hello"));

    [Fact]
    public async Task Json_is_the_answer_of_the_HTTP_API()
    {
        using var host = new TestHost();
        using var response = await Support.Http.PostAsync(host.CreateClient(), "/api/answers", $"{{\"question\":\"{Answerable}\"}}");

        Assert.Equal(0, await RunAsync("ask", Answerable, "--json"));

        Assert.True(JsonNode.DeepEquals(await response.JsonAsync(), JsonNode.Parse(_output.ToString())));
    }

    [Fact]
    public async Task Earlier_turns_are_taken_in_their_order()
    {
        await RunAsync(
            "ask", "Since when?",
            "--history", "Hello", "--history", "How many Venezuelans got Temporary Protected Status?");

        Assert.Contains("February 2021", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[red]How many[/] refugees [does Colombia host?")]
    [InlineData("@file [bold]")]
    public async Task Markup_in_a_question_does_no_harm(string question) =>
        Assert.Contains(await RunAsync("ask", question), new[] { ExitCode.Success, ExitCode.NoEvidence });

    [Theory]
    [InlineData("ask", "")]
    [InlineData("ask")]
    [InlineData("ask", "Who?", "--jsn")]
    [InlineData("ask", "Who?", "--history", " ")]
    [InlineData("knowledge", "chek")]
    [InlineData("sevre")]
    public async Task A_command_line_that_is_not_understood_exits_with_1_and_says_so(params string[] args)
    {
        Assert.Equal(1, await RunAsync(args));
        Assert.NotEqual("", _error.ToString());
    }

    [Fact]
    public async Task Every_fault_of_the_knowledge_is_told_on_its_own_line_with_its_place_and_exits_with_2()
    {
        using var knowledge = new TemporaryFolder();
        knowledge.Write("a.md", "A title\n\nA text.\n");
        knowledge.Write("sources.json", """
            {
              "documents": [
                { "id": "a", "file": "a.md", "sha256": "0000000000000000000000000000000000000000000000000000000000000000" },
                { "id": "b", "file": "b.md" }
              ]
            }
            """);

        foreach (var command in new[] { new[] { "ask", "Who?" }, ["knowledge", "check"], ["serve"] })
        {
            _error.GetStringBuilder().Clear();
            Assert.Equal(2, await RunAsync([.. command, "--knowledge", knowledge.Path]));
            var lines = _error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(2, lines.Length);
            Assert.All(lines, line => Assert.Matches(@"^(sources\.json:\d+|[ab]\.md(:\d+)?): ", line));
        }
    }

    [Theory]
    [InlineData("ask", "Who?")]
    [InlineData("knowledge", "check")]
    [InlineData("serve")]
    public async Task A_fault_of_the_glossary_is_told_with_its_line_and_exits_with_2(params string[] command)
    {
        using var knowledge = new TemporaryFolder();
        knowledge.Write("a.md", "A title\n\nA text.\n");
        knowledge.Write("glossary.txt", "[verbs]\nfirma = to sign\n");

        Assert.Equal(2, await RunAsync([.. command, "--knowledge", knowledge.Path]));

        Assert.StartsWith("glossary.txt:2: ", _error.ToString(), StringComparison.Ordinal);
        Assert.Single(_error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("ask", "Who?")]
    [InlineData("knowledge", "check")]
    [InlineData("serve")]
    public async Task A_fault_of_the_synonyms_is_told_with_its_line_and_exits_with_2(params string[] command)
    {
        using var knowledge = new TemporaryFolder();
        knowledge.Write("a.md", "A title\n\nA text.\n");
        knowledge.Write("synonyms.txt", "refugees, displaced people\nalone\n");

        Assert.Equal(2, await RunAsync([.. command, "--knowledge", knowledge.Path]));

        Assert.StartsWith("synonyms.txt:2: ", _error.ToString(), StringComparison.Ordinal);
        Assert.Single(_error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_check_without_faults_counts_what_is_well()
    {
        Assert.Equal(0, await RunAsync("knowledge", "check"));
        Assert.Matches(@"is well: 1 document, 15 passages, \d+ figures, 1 pin\.", _output.ToString());
    }

    [Fact]
    public async Task An_update_pins_the_files_as_they_are_now()
    {
        using var knowledge = new TemporaryFolder();
        knowledge.Write("a.md", "A title\n\nA text.\n");
        var sources = knowledge.Write("sources.json", """
            { "documents": [ { "id": "a", "file": "a.md", "sha256": "0000000000000000000000000000000000000000000000000000000000000000" } ] }
            """);

        Assert.Equal(2, await RunAsync("knowledge", "check", "--knowledge", knowledge.Path));
        Assert.Equal(0, await RunAsync("knowledge", "check", "--update", "--knowledge", knowledge.Path));

        Assert.Contains("Pinned a.md", _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("0000000000000000000000000000000000000000", await File.ReadAllTextAsync(sources), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_told_in_a_sentence()
    {
        var file = _data.Write("file", "");

        Assert.Equal(1, await RunAsync("ask", Answerable, "--Data:Path", Path.Combine(file, "data")));

        Assert.StartsWith("Cannot write to the data folder", _error.ToString(), StringComparison.Ordinal);
        Assert.Single(_error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Faulty_settings_are_told_all_at_once()
    {
        Assert.Equal(1, await RunAsync("--PublicAddress", "nowhere", "--MicrosoftAppId", "me", "--Bots:AnswerSeconds", "0", "--Inference:Threads", "65", "--Inference:Enabled", "perhaps"));

        Assert.Equal(
            ["Inference:Enabled", "Inference:Threads", "PublicAddress", "MicrosoftAppId", "Bots:AnswerSeconds"],
            _error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_a_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        Assert.Equal(1, await RunAsync("serve", "--urls", address));

        Assert.Equal(
            $"Cannot listen on {address}: another program listens there already. Choose another address, as in --urls http://localhost:5000.",
            _error.ToString().Trim());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("ask", "--help")]
    [InlineData("knowledge", "check", "--help")]
    public async Task Help_names_the_options(params string[] args)
    {
        Assert.Equal(0, await RunAsync(args));
        Assert.Contains("--knowledge", _output.ToString(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(params string[] args)
    {
        string[] defaults = [];
        if (!args.Contains("--Data:Path"))
        {
            defaults = [.. defaults, "--Data:Path", _data.Path];
        }

        if (!args.Contains("--Inference:Enabled"))
        {
            defaults = [.. defaults, "--Inference:Enabled", "false"];
        }

        if (!args.Contains("--knowledge"))
        {
            defaults = [.. defaults, "--knowledge", Path.Combine(AppContext.BaseDirectory, "knowledge")];
        }

        return CommandLine.RunAsync(
            [.. args, .. defaults],
            (builder, settings) =>
            {
                builder.AddHttp(HttpOptions.Read(settings));
                builder.Services.AddSingleton(AppIdentity.Read(settings));
                builder.Services.AddSingleton(BotOptions.Read(settings));
            },
            _ => { },
            _output,
            _error);
    }
}
