using System.Text;
using System.Text.Json.Nodes;

namespace PolicyBot.Web.Tests.Http;

/// <summary>Request bodies that go wrong in every way that a body can: as bytes, as text, as JSON and as an activity. The same seed gives the same bodies.</summary>
internal sealed class MalformedBody(int seed)
{
    private static readonly string[] Strings =
    [
        "", " ", "\0", "\u0001", "\r\n", "\u202e", "\ufeff", "\ufffd", "e\u0301", "\U0001f600", ".", "..", "../..", "%2e%2e", "/", "\\", "|", "'", "\"", "`", "<script>", "&#x27;", "{{7*7}}", "${x}", "%s%n",
        "'; DROP TABLE state; --", "text:* AND (\"", "null", "true", "NaN", "-0", "1e999", "9999999999999999999999", "2024-02-30", "0001-01-01T00:00:00-14:00", "message", "invoke", "event", "expectReplies",
        "http://localhost:99999/", "http://[::1", "https://example.org/", "http://localhost@example.org/", "file:///etc/passwd", "en-US", "xx-" + Long("y", 40), "emulator", "msteams", Long("a", 2001), Long("a ", 5000), Long("\U0001f600", 900),
    ];

    private static readonly string[] Raw =
    [
        "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"\\x\"", "1e400", "-", "01", "+1", "0x10", "NaN", "Infinity", "nul", "undefined", "'a'", "{\"a\":1,\"a\":2}", "{\"$type\":\"System.Object\"}", "{\"$ref\":\"1\"}", "[1,]", "/* x */ 1", "new Date(0)", "\"\t\"",
    ];

    private static readonly string[] Properties =
    [
        "type", "id", "text", "from", "recipient", "conversation", "channelId", "serviceUrl", "channelData", "value", "name", "entities", "attachments", "membersAdded", "membersRemoved", "locale", "timestamp", "localTimestamp", "expiration",
        "deliveryMode", "replyToId", "relatesTo", "textFormat", "inputHint", "reactionsAdded", "suggestedActions", "question", "history", "user", "callerId", "importance", "listenFor", "topicName", "historyDisclosed", "TEXT", "", "__proto__", "$type",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next body, made from one that is well.</summary>
    public byte[] Next(JsonObject well)
    {
        var copy = (JsonObject)well.DeepClone();
        return _random.Next(10) switch
        {
            0 => Noise(_random.Next(200)),
            1 => Torn(Bytes(copy)),
            2 => Nested(),
            3 => Encoded(copy.ToJsonString()),
            4 => RawIn(copy),
            5 => Bytes(Swollen(copy)),
            _ => Bytes(Changed(copy, _random.Next(1, 5))),
        };
    }

    private static string Long(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static byte[] Bytes(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());

    private T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    private byte[] Noise(int length)
    {
        var bytes = new byte[length];
        _random.NextBytes(bytes);
        return bytes;
    }

    // Cut off, with a byte changed, doubled, or with something behind it.
    private byte[] Torn(byte[] body)
    {
        switch (_random.Next(4))
        {
            case 0:
                return body[.._random.Next(body.Length)];
            case 1:
                for (var i = _random.Next(1, 6); i > 0; i--)
                {
                    body[_random.Next(body.Length)] = (byte)_random.Next(256);
                }

                return body;
            case 2:
                return [.. body, .. body];
            default:
                return [.. body, .. Noise(_random.Next(1, 20))];
        }
    }

    private byte[] Nested()
    {
        var depth = One([1, 10, 60, 63, 64, 65, 100, 1000, 20_000]);
        var (open, close) = One([("[", "]"), ("{\"a\":", "}"), ("{\"channelData\":[", "]}")]);
        return Encoding.UTF8.GetBytes($"{{\"{One(Properties)}\":{Long(open, depth)}1{(_random.Next(3) == 0 ? "" : Long(close, depth))}}}");
    }

    private byte[] Encoded(string text) => One<Encoding>([Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, new UTF8Encoding(true)]) is var encoding
        ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text.Replace("o", One(["ö", "\U0001f600", "o"]), StringComparison.Ordinal))]
        : [];

    private byte[] RawIn(JsonObject well)
    {
        const string mark = "put here";
        well[One(Properties)] = mark;
        var json = well.ToJsonString();
        return Encoding.UTF8.GetBytes(_random.Next(4) == 0
            ? json.Replace($"\"{One(Properties)}\":", $"{One(Raw)}:", StringComparison.Ordinal)
            : json.Replace($"\"{mark}\"", One(Raw), StringComparison.Ordinal));
    }

    private JsonObject Swollen(JsonObject well)
    {
        well[One(Properties)] = _random.Next(3) switch
        {
            0 => new string('x', _random.Next(300_000)),
            1 => new JsonArray([.. Enumerable.Range(0, _random.Next(5000)).Select(_ => (JsonNode?)new JsonObject())]),
            _ => new JsonObject(Enumerable.Range(0, _random.Next(3000)).Select(i => KeyValuePair.Create($"k{i}", (JsonNode?)i))),
        };
        return well;
    }

    private JsonObject Changed(JsonObject well, int times)
    {
        for (; times > 0; times--)
        {
            if (_random.Next(4) == 0 && well.Count > 0)
            {
                well.Remove(well.ElementAt(_random.Next(well.Count)).Key);
            }
            else
            {
                well[One(Properties)] = Value(0);
            }
        }

        return well;
    }

    private JsonNode? Value(int depth) => _random.Next(depth > 3 ? 6 : 9) switch
    {
        0 => null,
        1 => JsonValue.Create(_random.Next(2) == 0),
        2 => JsonValue.Create(_random.NextInt64(long.MinValue, long.MaxValue)),
        3 => JsonValue.Create(_random.NextDouble() * 1e300),
        4 or 5 => JsonValue.Create(One(Strings)),
        6 => new JsonArray([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth + 1))]),
        _ => Fields(depth),
    };

    private JsonObject Fields(int depth)
    {
        var fields = new JsonObject();
        for (var i = _random.Next(4); i > 0; i--)
        {
            fields[One<string>(["id", "name", "role", "type", "contentType", "content", "contentUrl", "isGroup", "properties", .. Properties])] = Value(depth + 1);
        }

        return fields;
    }
}
