using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel answers when it took an activity.</summary>
public class ResourceResponse
{
    /// <summary>Makes one without any value.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Makes one with the values given.</summary>
    public ResourceResponse(string? id = null)
    {
        Id = id;
    }

    /// <summary>The id that the channel gave the activity; null where it does not say.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }
}
