using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How activities are read and written: what is not understood is kept as it came.</summary>
internal static class ActivityJson
{
    /// <summary>
    /// Dates inside channel data stay the text they were, "$type" and "$ref" are names like any other, and
    /// deep nesting is refused: the sender may be hostile.
    /// </summary>
    public static JsonSerializerSettings Settings { get; } = new()
    {
        CheckAdditionalContent = true,
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        TypeNameHandling = TypeNameHandling.None,
    };

    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(Settings);

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="JsonException">The bytes are not UTF-8, not JSON, or not a <typeparamref name="T"/>.</exception>
    public static T? Read<T>(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonConvert.DeserializeObject<T>(StrictUtf8.GetString(utf8), Settings);
        }
        catch (DecoderFallbackException fault)
        {
            throw new JsonReaderException("The body is not UTF-8.", fault);
        }
    }

    public static byte[] Write(object value) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, Settings));
}
