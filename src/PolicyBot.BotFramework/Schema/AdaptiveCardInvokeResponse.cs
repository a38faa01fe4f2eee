using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>An HTTP status; 200 when the action was done.</summary>
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>The media type of <see cref="Value"/>: <c>application/vnd.microsoft.activity.message</c> for words shown with the card, <c>application/vnd.microsoft.card.adaptive</c> for a card that takes its place, <c>application/vnd.microsoft.error</c>.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    /// <summary>The words, the card or the error.</summary>
    [JsonProperty("value")]
    public object? Value { get; set; }
}
