using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction
{
    /// <summary>Makes one without any value.</summary>
    public CardAction()
    {
    }

    /// <summary>Makes one with the values given.</summary>
    public CardAction(
        string? type = null,
        string? title = null,
        string? image = null,
        string? text = null,
        string? displayText = null,
        object? value = null,
        object? channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    /// <summary>The words on the button.</summary>
    [JsonProperty("title")]
    public string? Title { get; set; }

    /// <summary>The address of a picture on the button.</summary>
    [JsonProperty("image")]
    public string? Image { get; set; }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    [JsonProperty("imageAltText")]
    public string? ImageAltText { get; set; }

    /// <summary>The text of a <see cref="ActionTypes.MessageBack"/>.</summary>
    [JsonProperty("text")]
    public string? Text { get; set; }

    /// <summary>What a <see cref="ActionTypes.MessageBack"/> shows in the chat.</summary>
    [JsonProperty("displayText")]
    public string? DisplayText { get; set; }

    /// <summary>What is said, sent or opened.</summary>
    [JsonProperty("value")]
    public object? Value { get; set; }

    /// <summary>What one channel wants besides.</summary>
    [JsonProperty("channelData")]
    public object? ChannelData { get; set; }
}
