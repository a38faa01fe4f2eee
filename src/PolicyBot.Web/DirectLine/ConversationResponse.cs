using System.Text.Json.Serialization;

namespace PolicyBot.Web.DirectLine;

/// <summary>A conversation and the token for it, as Direct Line writes them.</summary>
/// <param name="ConversationId">The conversation's id.</param>
/// <param name="Token">The token.</param>
/// <param name="ExpiresIn">How long the token is good, in seconds.</param>
/// <param name="StreamUrl">Where to open the stream; null where no stream is offered.</param>
public sealed record ConversationResponse(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("streamUrl"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StreamUrl = null);
