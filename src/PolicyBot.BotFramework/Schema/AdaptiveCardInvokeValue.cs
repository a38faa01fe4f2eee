using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The button that was pressed.</summary>
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>What a sign-in handed back.</summary>
    [JsonProperty("state")]
    public string? State { get; set; }
}
