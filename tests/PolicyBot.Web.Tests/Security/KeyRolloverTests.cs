using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using PolicyBot.Web.Security;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Security;

public sealed class KeyRolloverTests : IAsyncLifetime, IDisposable
{
    private readonly TokenScene _scene = new();
    private readonly RSA _next = RSA.Create(2048);

    public Task InitializeAsync() => _scene.InitializeAsync();

    public Task DisposeAsync() => _scene.DisposeAsync();

    public void Dispose()
    {
        _scene.Dispose();
        _next.Dispose();
    }

    [Fact]
    public async Task A_new_key_is_refused_before_it_is_published_and_taken_within_a_minute_after()
    {
        await Expect(HttpStatusCode.OK, _scene.FromChannel());
        await Expect(HttpStatusCode.Unauthorized, Next());
        _scene.Keys.ChannelKeys["next"] = KeyService.Published(_next, "next", "msteams");
        _scene.Time.Pass(KeyDocument.Interval);

        await Expect(HttpStatusCode.OK, Next());
    }

    [Fact]
    public async Task The_old_key_is_good_for_an_hour_after_it_was_withdrawn_and_no_longer()
    {
        await Expect(HttpStatusCode.OK, _scene.FromChannel());
        _scene.Keys.ChannelKeys.Clear();
        _scene.Keys.ChannelKeys["next"] = KeyService.Published(_next, "next", "msteams");
        _scene.Time.Pass(KeyDocument.Interval);
        await Expect(HttpStatusCode.OK, Next());

        _scene.Time.Pass(TimeSpan.FromMinutes(59));
        await Expect(HttpStatusCode.OK, _scene.FromChannel());
        _scene.Time.Pass(TimeSpan.FromMinutes(1));
        await Expect(HttpStatusCode.Unauthorized, _scene.FromChannel());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(48)]
    public async Task A_known_key_stays_good_while_its_source_is_down(int hours)
    {
        await Expect(HttpStatusCode.OK, _scene.FromChannel());
        _scene.Keys.Status = StatusCodes.Status503ServiceUnavailable;
        _scene.Time.Pass(TimeSpan.FromHours(hours));

        await Expect(HttpStatusCode.OK, _scene.FromChannel());
        await Expect(HttpStatusCode.OK, _scene.FromChannel());
    }

    [Fact]
    public async Task An_unknown_key_is_refused_while_its_source_is_down()
    {
        _scene.Keys.Status = StatusCodes.Status503ServiceUnavailable;

        await Expect(HttpStatusCode.Unauthorized, _scene.FromChannel());
    }

    [Fact]
    public async Task A_flood_of_unknown_keys_has_the_keys_fetched_once_a_minute()
    {
        var flood = Enumerable.Range(0, 50).Select(number => Expect(HttpStatusCode.Unauthorized, _scene.FromChannel().SignedBy(_next, $"unknown-{number}")));
        await Task.WhenAll(flood);
        Assert.Equal(1, _scene.Keys.Fetches);

        _scene.Time.Pass(KeyDocument.Interval);
        await Expect(HttpStatusCode.Unauthorized, Next());
        await Expect(HttpStatusCode.Unauthorized, Next());
        Assert.Equal(2, _scene.Keys.Fetches);
    }

    private SignedRequest Next() => _scene.FromChannel().SignedBy(_next, "next");

    private async Task Expect(HttpStatusCode status, SignedRequest request)
    {
        using var response = await request.PostAsync(_scene.Multi);
        Assert.Equal(status, response.StatusCode);
    }
}
