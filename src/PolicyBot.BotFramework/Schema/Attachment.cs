using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A card or a file that goes with a message.</summary>
public class Attachment
{
    /// <summary>Makes one without any value.</summary>
    public Attachment()
    {
    }

    /// <summary>Makes one with the values given.</summary>
    public Attachment(
        string? contentType = null,
        string? contentUrl = null,
        object? content = null,
        string? name = null,
        string? thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The media type of the content.</summary>
    [JsonProperty("contentType")]
    public string? ContentType { get; set; }

    /// <summary>Where the content can be fetched.</summary>
    [JsonProperty("contentUrl")]
    public string? ContentUrl { get; set; }

    /// <summary>The content itself, such as a card.</summary>
    [JsonProperty("content")]
    public object? Content { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("name")]
    public string? Name { get; set; }

    /// <summary>A small picture of the content.</summary>
    [JsonProperty("thumbnailUrl")]
    public string? ThumbnailUrl { get; set; }

    /// <summary>What the sender wrote beyond the properties above; it is written back as it came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = [];
}
