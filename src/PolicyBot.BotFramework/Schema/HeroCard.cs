using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a title, text and buttons that every channel shows.</summary>
public class HeroCard
{
    /// <summary>The media type of an attachment that holds such a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>The title.</summary>
    [JsonProperty("title")]
    public string? Title { get; set; }

    /// <summary>A line below the title.</summary>
    [JsonProperty("subtitle")]
    public string? Subtitle { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty("text")]
    public string? Text { get; set; }

    /// <summary>Pictures above the title.</summary>
    [JsonProperty("images")]
    public IList<CardImage>? Images { get; set; }

    /// <summary>Buttons below the text.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>What a tap on the card does.</summary>
    [JsonProperty("tap")]
    public CardAction? Tap { get; set; }
}
