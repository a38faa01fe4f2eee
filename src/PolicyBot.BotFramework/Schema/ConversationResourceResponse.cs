using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation that a channel has opened for a bot.</summary>
public class ConversationResourceResponse
{
    /// <summary>The id of the first message, if one was sent.</summary>
    [JsonProperty("activityId")]
    public string? ActivityId { get; set; }

    /// <summary>Where the bot reaches the conversation.</summary>
    [JsonProperty("serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>The conversation's id.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }
}
