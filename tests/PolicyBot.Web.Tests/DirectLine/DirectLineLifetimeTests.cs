using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.DirectLine;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.DirectLine;

public sealed class DirectLineLifetimeTests
{
    [Fact]
    public async Task A_conversation_goes_on_after_the_server_restarts()
    {
        using var data = new TemporaryFolder();
        DirectLineChat chat;
        using (var first = Host(data, TimeProvider.System))
        {
            chat = await DirectLineChat.StartAsync(first);
            using var socket = await chat.OpenAsync();
            using var posted = await chat.SayAsync("Hello");
            await DirectLineChat.ReceiveAsync(socket, 3);
        }

        using var second = Host(data, TimeProvider.System);
        var activities = (await chat.With(otherHost: second).ReadAsync())["activities"]!.AsArray();

        Assert.Equal(3, activities.Count);
        Assert.Equal("Hello", (string?)activities[1]!["text"]);
    }

    [Fact]
    public async Task An_idle_conversation_expires()
    {
        using var data = new TemporaryFolder();
        var time = new ManualTime();
        using var host = Host(data, time).With("DirectLine:IdleMinutes", "60");
        var chat = await DirectLineChat.StartAsync(host);
        time.Advance(TimeSpan.FromMinutes(59));
        using var refreshed = await chat.SendAsync(HttpMethod.Post, "tokens/refresh");
        var later = chat.With(otherToken: (string)(await refreshed.JsonAsync())["token"]!);
        time.Advance(TimeSpan.FromMinutes(2));

        using var response = await later.SendAsync(HttpMethod.Get, $"conversations/{chat.Id}/activities");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_token_expires()
    {
        using var data = new TemporaryFolder();
        var time = new ManualTime();
        using var host = Host(data, time).With("DirectLine:IdleMinutes", "60");
        var chat = await DirectLineChat.StartAsync(host);
        time.Advance(TimeSpan.FromMinutes(60));

        using var response = await chat.SendAsync(HttpMethod.Post, "tokens/refresh");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_user_who_asks_to_be_forgotten_is_forgotten_and_nobody_else()
    {
        using var data = new TemporaryFolder();
        using var host = Host(data, TimeProvider.System);
        var chat = await DirectLineChat.StartAsync(host, user: null);
        var others = await DirectLineChat.StartAsync(host, user: null);
        using var socket = await chat.OpenAsync();
        using var posted = await chat.SayAsync("The secret word is xyzzy");
        await DirectLineChat.ReceiveAsync(socket, 3);

        using var asked = await chat.PostAsync(new JsonObject { ["type"] = "deleteUserData" });
        await host.Services.GetRequiredService<PendingTurns>().StopAsync(CancellationToken.None);

        Assert.False(data.Holds("xyzzy"));
        using var response = await chat.SendAsync(HttpMethod.Get, $"conversations/{chat.Id}/activities");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Single((await others.ReadAsync())["activities"]!.AsArray());
    }

    [Fact]
    public async Task The_key_and_the_conversations_are_their_owners_to_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var data = new TemporaryFolder();
        using var host = Host(data, TimeProvider.System);
        await DirectLineChat.StartAsync(host);

        foreach (var file in Directory.GetFiles(data.Path, "directline*"))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void A_damaged_key_is_replaced()
    {
        using var data = new TemporaryFolder();
        data.Write("directline.key", "short");

        var made = SigningKey.Load(data.Path);

        Assert.Equal(32, made.Length);
        Assert.Equal(made, SigningKey.Load(data.Path));
    }

    private static TestHost Host(TemporaryFolder data, TimeProvider time) =>
        new TestHost().With("Data:Path", data.Path).With(services => services.AddSingleton(time));
}
