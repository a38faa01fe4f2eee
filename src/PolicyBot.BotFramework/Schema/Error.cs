using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is wrong with an activity or a call.</summary>
public class Error
{
    /// <summary>Makes one without any value.</summary>
    public Error()
    {
    }

    /// <summary>One of <see cref="ErrorCodes"/> or a channel's own.</summary>
    [JsonProperty("code")]
    public string? Code { get; set; }

    /// <summary>What a developer should read.</summary>
    [JsonProperty("message")]
    public string? Message { get; set; }
}
