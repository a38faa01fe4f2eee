using System.Diagnostics;
using PolicyBot.Web.Feedback;
using PolicyBot.Web.State;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.State;

public sealed class KilledProcessTests(FakeConnector connector) : IClassFixture<FakeConnector>, IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Turns_activity_ids_and_feedback_outlive_a_process_that_is_killed()
    {
        using var first = new HttpClient();
        var chat = new Chat(first, connector);
        var question = chat.Message("How many Venezuelans got Temporary Protected Status?");
        await WithProcessAsync(first, async () =>
        {
            await chat.SayAsync("What is the boiling point of mercury on Jupiter?");
            Assert.Single(await chat.SendAsync(question));
        });

        using (var database = StateDatabase.Open(_data.Path))
        {
            Assert.Equal(FeedbackKind.Unanswered, Assert.Single(FeedbackLog.Read(database)).Kind);
        }

        using var second = new HttpClient();
        await WithProcessAsync(second, async () =>
        {
            Assert.Empty(await chat.On(second).SendAsync(question));
            Assert.Contains("February 2021", (await chat.On(second).SayAsync("Since when?")).Text, StringComparison.Ordinal);
        });
    }

    private async Task WithProcessAsync(HttpClient client, Func<Task> talk)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "PolicyBot.Web.dll"), "serve", "--urls", "http://127.0.0.1:0", "--Data:Path", _data.Path, "--Inference:Enabled", "false"];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        try
        {
            client.BaseAddress = await AddressAsync(process.StandardOutput);
            await talk();
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Listening", StringComparison.Ordinal))
            {
                return new(line["Listening".Length..].Trim());
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }
}
