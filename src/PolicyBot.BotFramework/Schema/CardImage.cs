using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Where the picture lies.</summary>
    [JsonProperty("url")]
    public string? Url { get; set; }

    /// <summary>What it shows, for those who do not see it.</summary>
    [JsonProperty("alt")]
    public string? Alt { get; set; }

    /// <summary>What a tap does.</summary>
    [JsonProperty("tap")]
    public CardAction? Tap { get; set; }
}
