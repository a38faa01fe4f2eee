using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel's connector answers when it refuses an activity.</summary>
public class ErrorResponse
{
    /// <summary>What is wrong.</summary>
    [JsonProperty("error")]
    public Error? Error { get; set; }
}
