using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The button of an Adaptive Card whose action is <c>Action.Execute</c>.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary><c>Action.Execute</c>.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    /// <summary>The button's id in the card.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>What the card's author wants done.</summary>
    [JsonProperty("verb")]
    public string? Verb { get; set; }

    /// <summary>The button's data and what was typed into the card.</summary>
    [JsonProperty("data")]
    public object? Data { get; set; }
}
