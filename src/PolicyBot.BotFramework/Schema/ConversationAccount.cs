using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation, as a channel knows it. Channels want the whole object back in each answer.</summary>
public class ConversationAccount
{
    /// <summary>Makes one without any value.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Makes one with the values given.</summary>
    public ConversationAccount(
        bool? isGroup = null,
        string? conversationType = null,
        string? id = null,
        string? name = null,
        string? aadObjectId = null,
        string? role = null,
        string? tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than one user takes part.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary><c>personal</c>, <c>groupChat</c>, <c>channel</c> or null.</summary>
    [JsonProperty("conversationType")]
    public string? ConversationType { get; set; }

    /// <summary>The tenant that the conversation belongs to.</summary>
    [JsonProperty("tenantId")]
    public string? TenantId { get; set; }

    /// <summary>The channel's name for the conversation; may hold characters that an address must escape.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("name")]
    public string? Name { get; set; }

    /// <summary>The object id in Microsoft Entra, where the channel knows it.</summary>
    [JsonProperty("aadObjectId")]
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")]
    public string? Role { get; set; }

    /// <summary>What the sender wrote beyond the properties above; it is written back as it came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = [];
}
