using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace PolicyBot.Web.Tests.Support;

/// <summary>Publishes signing keys on the loopback interface, as the channels' service and the login service do.</summary>
public sealed class KeyService : IAsyncLifetime
{
    private readonly WebApplication _app;
    private int _fetches;

    public KeyService()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public Dictionary<string, JsonObject> ChannelKeys { get; } = [];

    public Dictionary<string, JsonObject> LoginKeys { get; } = [];

    /// <summary>The status that every request is answered with; 200 for the documents.</summary>
    public int Status { get; set; } = StatusCodes.Status200OK;

    /// <summary>How many key sets were asked for.</summary>
    public int Fetches => _fetches;

    public Uri ChannelDocument => new($"{Address}/channel/openid");

    public Uri LoginDocument => new($"{Address}/login/openid");

    private string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    /// <summary>A public key as it is published; without endorsements where none are given.</summary>
    public static JsonObject Published(RSA key, string id, params string[] endorsements)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements.Length > 0)
        {
            published["endorsements"] = new JsonArray([.. endorsements.Select(endorsement => JsonValue.Create(endorsement))]);
        }

        return published;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        if (Status != StatusCodes.Status200OK)
        {
            return;
        }

        var path = context.Request.Path.Value!;
        var service = path.Split('/')[1];
        if (path.EndsWith("/openid", StringComparison.Ordinal))
        {
            await context.Response.WriteAsJsonAsync(new JsonObject { ["issuer"] = "ignored", ["jwks_uri"] = $"{Address}/{service}/keys" });
            return;
        }

        Interlocked.Increment(ref _fetches);
        var keys = service == "channel" ? ChannelKeys : LoginKeys;
        await context.Response.WriteAsJsonAsync(new JsonObject { ["keys"] = new JsonArray([.. keys.Values.Select(key => key.DeepClone())]) });
    }
}
