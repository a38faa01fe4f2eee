using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;

namespace PolicyBot.Web.Http;

/// <summary>A request whose body is one JSON object, or the problem to answer it with.</summary>
/// <param name="Body">The body's bytes; empty where there is a problem.</param>
/// <param name="Problem">What is wrong with it; null where it is a JSON object.</param>
public sealed record JsonRequest(byte[] Body, ProblemHttpResult? Problem)
{
    /// <summary>Reads a body of UTF-8 JSON, checking its content type, its length and that it is an object.</summary>
    /// <param name="request">The request, its body not yet read.</param>
    /// <param name="limit">The most bytes allowed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<JsonRequest> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (!IsJson(request.ContentType))
        {
            return Refused(
                StatusCodes.Status415UnsupportedMediaType,
                "The body's content type is not JSON. Send 'Content-Type: application/json' and UTF-8.");
        }

        if (await BoundedBody.ReadAsync(request, limit, cancellationToken) is not { } body)
        {
            return Refused(
                StatusCodes.Status413PayloadTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"The body is longer than {limit:N0} bytes, the most that is read."));
        }

        return Fault(body) is { } fault ? Refused(StatusCodes.Status400BadRequest, fault) : new(body, null);
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && string.Equals(type.MediaType, "application/json", StringComparison.OrdinalIgnoreCase)
        && (type.CharSet is null || type.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static string? Fault(byte[] body)
    {
        if (body.Length == 0)
        {
            return "The body is empty; expected a JSON object.";
        }

        if (!Utf8.IsValid(body))
        {
            return "The body is not UTF-8.";
        }

        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return $"The body is a JSON {Name(json.RootElement.ValueKind)}; expected an object.";
            }

            return NamesAreText(body) ? null : "A property's name holds half of a surrogate pair, which is no character.";
        }
        catch (JsonException exception)
        {
            return FormattableString.Invariant($"The body is not JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1} cannot be read.");
        }
    }

    // Names are read by whoever takes the body, who may expect that they can be; what values hold is theirs to check.
    private static bool NamesAreText(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonRequest Refused(int status, string detail) => new([], TypedResults.Problem(detail, statusCode: status));

    /// <summary>What JSON calls a kind of value.</summary>
    public static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
