using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;
using PolicyBot.Tests.Support;

namespace PolicyBot.Web.Tests.Support;

/// <summary>Publishes signing keys on the loopback interface, as the channels' service and the login service do.</summary>
public sealed class KeyService : IAsyncLifetime
{
    private LoopbackServer? _server;
    private int _fetches;

    public Dictionary<string, JsonObject> ChannelKeys { get; } = [];

    public Dictionary<string, JsonObject> LoginKeys { get; } = [];

    /// <summary>The status that every request is answered with; 200 for the documents.</summary>
    public int Status { get; set; } = StatusCodes.Status200OK;

    /// <summary>How many key sets were asked for.</summary>
    public int Fetches => _fetches;

    public Uri ChannelDocument => new(Root, "channel/openid");

    public Uri LoginDocument => new(Root, "login/openid");

    private Uri Root => _server!.Address;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync(AnswerAsync);

    public async Task DisposeAsync() => await _server!.DisposeAsync();

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
            await context.Response.WriteAsJsonAsync(new JsonObject { ["issuer"] = "ignored", ["jwks_uri"] = new Uri(Root, $"{service}/keys").AbsoluteUri });
            return;
        }

        Interlocked.Increment(ref _fetches);
        var keys = service == "channel" ? ChannelKeys : LoginKeys;
        await context.Response.WriteAsJsonAsync(new JsonObject { ["keys"] = new JsonArray([.. keys.Values.Select(key => key.DeepClone())]) });
    }
}
