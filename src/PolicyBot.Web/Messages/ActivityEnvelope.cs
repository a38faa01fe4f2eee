using System.Text.Json;
using PolicyBot.Web.Security;

namespace PolicyBot.Web.Messages;

/// <summary>What an activity says of itself before anything acts on it.</summary>
/// <param name="ChannelId">The channel.</param>
/// <param name="ServiceUrl">Where its replies go: an absolute http or https address.</param>
/// <param name="UserId">Who sent it; empty where it does not say.</param>
public sealed record ActivityEnvelope(string ChannelId, string ServiceUrl, string UserId)
{
    private const int LongestId = 1000;
    private const string Segment = " that can stand in an address: no control characters, and more than one or two dots";
    private static readonly string[] Named = ["type", "channelId", "serviceUrl"];

    /// <summary>Checks that an activity says what it is, where it belongs and where its replies go.</summary>
    /// <param name="body">A JSON object in UTF-8.</param>
    /// <param name="loopbackOnly">Whether replies may go to this machine only.</param>
    /// <returns>The envelope of an activity that may be handed to the adapter, or the refusal of any other.</returns>
    public static (ActivityEnvelope? Envelope, Refusal? Refusal) Read(ReadOnlyMemory<byte> body, bool loopbackOnly)
    {
        using var json = JsonDocument.Parse(body);
        var properties = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in json.RootElement.EnumerateObject())
        {
            // The adapter's reader takes names of any case and the last of two: what is checked here must be what it reads.
            if (!properties.TryAdd(property.Name, property.Value))
            {
                return Bad("The activity names a property twice.");
            }
        }

        foreach (var name in Named)
        {
            if (!properties.TryGetValue(name, out var value) || !IsName(value))
            {
                return Bad($"The activity's '{name}' is missing; expected a string of 1 to {LongestId} characters.");
            }
        }

        if (properties.TryGetValue("id", out var id) && id.ValueKind != JsonValueKind.Null && !(IsName(id) && IsSegment(id.GetString()!)))
        {
            return Bad($"The activity's 'id' is not a string of 1 to {LongestId} characters{Segment}.");
        }

        if (Id(properties, "conversation") is not { } conversation)
        {
            return Bad("The activity's 'conversation' is missing; expected an object with an 'id'.");
        }

        if (!IsSegment(conversation))
        {
            return Bad($"The activity's 'conversation.id' is not a string{Segment}.");
        }

        if (!Uri.TryCreate(properties["serviceUrl"].GetString(), UriKind.Absolute, out var service)
            || (service.Scheme != Uri.UriSchemeHttp && service.Scheme != Uri.UriSchemeHttps))
        {
            return Bad("The activity's 'serviceUrl' is not an absolute http or https address.");
        }

        return loopbackOnly && !Loopback.IsService(service)
            ? (null, new(StatusCodes.Status403Forbidden, "This bot has no app id, so it replies to this machine only: 'serviceUrl' must be on localhost, 127.0.0.1 or [::1]."))
            : (new(properties["channelId"].GetString()!, properties["serviceUrl"].GetString()!, Id(properties, "from") ?? ""), null);
    }

    private static string? Id(Dictionary<string, JsonElement> properties, string name)
    {
        if (!properties.TryGetValue(name, out var account) || account.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var ids = account.EnumerateObject().Where(property => property.Name.Equals("id", StringComparison.OrdinalIgnoreCase)).ToList();
        return ids is [var id] && IsName(id.Value) ? id.Value.GetString() : null;
    }

    // Replies go to an address that has it as a segment, where control characters are refused and dots are a step up.
    private static bool IsSegment(string id) => id is not ("." or "..") && !id.Any(char.IsControl);

    private static bool IsName(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= LongestId } text && !string.IsNullOrWhiteSpace(text);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text.
            return false;
        }
    }

    private static (ActivityEnvelope?, Refusal) Bad(string detail) => (null, new(StatusCodes.Status400BadRequest, detail));
}
