using System.Text.Json;
using PolicyBot.Web.Security;

namespace PolicyBot.Web.Messages;

/// <summary>Checks that an activity says what it is, where it belongs and where its replies go, before anything acts on it.</summary>
public static class ActivityEnvelope
{
    private const int LongestId = 1000;
    private static readonly string[] Named = ["type", "channelId", "serviceUrl"];

    /// <summary>The refusal of an activity; null where it may be handed to the adapter.</summary>
    /// <param name="body">A JSON object in UTF-8.</param>
    /// <param name="loopbackOnly">Whether replies may go to this machine only.</param>
    public static Refusal? Check(ReadOnlyMemory<byte> body, bool loopbackOnly)
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

        if (properties.TryGetValue("id", out var id) && id.ValueKind != JsonValueKind.Null && !IsName(id))
        {
            return Bad($"The activity's 'id' is not a string of 1 to {LongestId} characters.");
        }

        if (!HasConversation(properties))
        {
            return Bad("The activity's 'conversation' is missing; expected an object with an 'id'.");
        }

        if (!Uri.TryCreate(properties["serviceUrl"].GetString(), UriKind.Absolute, out var service)
            || (service.Scheme != Uri.UriSchemeHttp && service.Scheme != Uri.UriSchemeHttps))
        {
            return Bad("The activity's 'serviceUrl' is not an absolute http or https address.");
        }

        return loopbackOnly && !Loopback.IsService(service)
            ? new(StatusCodes.Status403Forbidden, "This bot has no app id, so it replies to this machine only: 'serviceUrl' must be on localhost, 127.0.0.1 or [::1].")
            : null;
    }

    private static bool HasConversation(Dictionary<string, JsonElement> properties)
    {
        if (!properties.TryGetValue("conversation", out var conversation) || conversation.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var ids = conversation.EnumerateObject().Where(property => property.Name.Equals("id", StringComparison.OrdinalIgnoreCase)).ToList();
        return ids is [var id] && IsName(id.Value);
    }

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

    private static Refusal Bad(string detail) => new(StatusCodes.Status400BadRequest, detail);
}
