using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyBot.Web.Answers;

/// <summary>The JSON of the HTTP API and of the command line.</summary>
public static class AnswerJson
{
    /// <summary>Sets camelCase names and enumeration words, and lets quotes stand as they are wherever JSON does.</summary>
    /// <remarks>HTML's characters are not escaped: the responses are application/json, which no browser may take for anything else.</remarks>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }
}
