using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An entity that says who is named in the text.</summary>
public class Mention : Entity
{
    /// <summary>Makes one without any value but its type.</summary>
    public Mention()
        : base("mention")
    {
    }

    /// <summary>Who is named.</summary>
    [JsonProperty("mentioned")]
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The words in the text that name them, such as <c>&lt;at&gt;Bot&lt;/at&gt;</c>.</summary>
    [JsonProperty("text")]
    public string? Text { get; set; }
}
