using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot, as a channel knows it.</summary>
public class ChannelAccount
{
    /// <summary>Makes one without any value.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Makes one with the values given.</summary>
    public ChannelAccount(string? id = null, string? name = null, string? role = null, string? aadObjectId = null)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The channel's name for the account, never to be shown.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("name")]
    public string? Name { get; set; }

    /// <summary>The account's object id in Microsoft Entra, where the channel knows it.</summary>
    [JsonProperty("aadObjectId")]
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")]
    public string? Role { get; set; }

    /// <summary>What the sender wrote beyond the properties above; it is written back as it came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = [];
}
