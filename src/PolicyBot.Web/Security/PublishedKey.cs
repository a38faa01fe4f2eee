using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace PolicyBot.Web.Security;

/// <summary>A key with which tokens are signed.</summary>
/// <param name="Id">Its name in tokens ("kid").</param>
/// <param name="Key">The public key.</param>
/// <param name="Endorsements">The channels for which it may sign; empty where the document names none.</param>
public sealed record PublishedKey(string Id, SecurityKey Key, IReadOnlyList<string> Endorsements)
{
    /// <summary>The named RSA keys of a JSON Web Key Set; those that cannot sign tokens here are left out.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="FormatException">The text is no key set.</exception>
    public static IReadOnlyList<PublishedKey> ReadSet(string text)
    {
        using var json = JsonDocument.Parse(text);
        if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("keys", out var keys) || keys.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("A key set is an object with a list 'keys'.");
        }

        return [.. keys.EnumerateArray().Select(Read).OfType<PublishedKey>()];
    }

    private static PublishedKey? Read(JsonElement key) =>
        key.ValueKind == JsonValueKind.Object
        && Text(key, "kty") == "RSA"
        && Text(key, "use") is null or "sig"
        && Text(key, "kid") is { Length: > 0 } id
        && Number(key, "n") is { Length: >= 256 } modulus
        && Number(key, "e") is { Length: > 0 } exponent
            ? new(id, new RsaSecurityKey(new System.Security.Cryptography.RSAParameters { Modulus = modulus, Exponent = exponent }) { KeyId = id }, Strings(key, "endorsements"))
            : null;

    private static string? Text(JsonElement key, string name) =>
        key.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static byte[]? Number(JsonElement key, string name) => Text(key, name) is { } text ? Base64UrlEncoder.DecodeBytes(text) : null;

    private static IReadOnlyList<string> Strings(JsonElement key, string name) =>
        key.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];
}
