using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace PolicyBot.Web.Tests.Support;

/// <summary>An activity and the token that comes with it, each part of which a test can spoil.</summary>
public sealed class SignedRequest
{
    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT" };

    public JsonObject Payload { get; } = [];

    public JsonObject Activity { get; } = new() { ["type"] = "ping", ["conversation"] = new JsonObject { ["id"] = "1" } };

    /// <summary>Signs the first two parts of the token.</summary>
    public Func<byte[], byte[]> Sign { get; set; } = _ => [];

    /// <summary>Makes the header Authorization of the token; null for none.</summary>
    public Func<string, string?> Authorization { get; set; } = token => $"Bearer {token}";

    public string ContentType { get; set; } = "application/json";

    public string? Body { get; set; }

    public SignedRequest SignedBy(RSA key, string id, string algorithm = "RS256")
    {
        Header["alg"] = algorithm;
        Header["kid"] = id;
        var hash = new HashAlgorithmName($"SHA{algorithm[2..]}");
        var padding = algorithm.StartsWith("PS", StringComparison.Ordinal) ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        Sign = bytes => key.SignData(bytes, hash, padding);
        return this;
    }

    public string Token()
    {
        var signed = $"{Base64UrlEncoder.Encode(Header.ToJsonString())}.{Base64UrlEncoder.Encode(Payload.ToJsonString())}";
        return $"{signed}.{Base64UrlEncoder.Encode(Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    public async Task<HttpResponseMessage> PostAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = Body is null ? JsonContent.Create(Activity) : new StringContent(Body),
        };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        request.Headers.TryAddWithoutValidation("Authorization", Authorization(Token()));
        return await client.SendAsync(request);
    }
}
