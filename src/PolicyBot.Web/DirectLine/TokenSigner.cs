using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyBot.Web.DirectLine;

/// <summary>Issues and reads tokens: JSON Web Tokens (RFC 7519) signed with HMAC-SHA256. Web Chat reads the claim "user" in them.</summary>
/// <param name="key">The signing key.</param>
/// <param name="lifetime">How long a token is good.</param>
/// <param name="time">The clock.</param>
public sealed class TokenSigner(byte[] key, TimeSpan lifetime, TimeProvider time)
{
    private const int LongestToken = 2048;
    private static readonly string Header = Base64Url.EncodeToString("{\"alg\":\"HS256\",\"typ\":\"JWT\"}"u8);

    /// <summary>How long a token is good.</summary>
    public TimeSpan Lifetime => lifetime;

    /// <summary>A token that is good from now on.</summary>
    public string Issue(ConversationToken token)
    {
        var claims = new Claims(token.User, token.Conversation, token.IsUserMadeHere, (time.GetUtcNow() + lifetime).ToUnixTimeSeconds());
        var signed = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        return $"{signed}.{Base64Url.EncodeToString(Sign(signed))}";
    }

    /// <summary>What a token proves; null where it proves nothing: it was not issued here, was altered or has expired.</summary>
    public ConversationToken? Read(string text)
    {
        var parts = text.Length <= LongestToken ? text.Split('.') : [];
        if (parts is not [var header, var payload, var signature] || header != Header || !IsSigned($"{header}.{payload}", signature))
        {
            return null;
        }

        var claims = JsonSerializer.Deserialize<Claims>(Base64Url.DecodeFromChars(payload))!;
        return time.GetUtcNow().ToUnixTimeSeconds() < claims.Expires ? new(claims.User, claims.Conversation, claims.IsUserMadeHere) : null;
    }

    private bool IsSigned(string signed, string signature)
    {
        var given = new byte[SHA256.HashSizeInBytes];
        return Base64Url.IsValid(signature)
            && Base64Url.TryDecodeFromChars(signature, given, out var length)
            && length == given.Length
            && CryptographicOperations.FixedTimeEquals(Sign(signed), given);
    }

    private byte[] Sign(string text) => HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(text));

    private sealed record Claims(
        [property: JsonPropertyName("user")] string User,
        [property: JsonPropertyName("conv")] string Conversation,
        [property: JsonPropertyName("own")] bool IsUserMadeHere,
        [property: JsonPropertyName("exp")] long Expires);
}
