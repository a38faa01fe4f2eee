using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something an activity speaks of or carries beside its text: a mention, a citation, a client's abilities.</summary>
public class Entity
{
    /// <summary>Makes one without any value.</summary>
    public Entity()
    {
    }

    /// <summary>Makes one of the type given.</summary>
    public Entity(string? type = null) => Type = type;

    /// <summary>What the entity is, such as <c>mention</c> or <c>https://schema.org/Message</c>.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    /// <summary>All other properties, as they came and as they are to be sent.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = [];

    /// <summary>Reads the entity as a more special type.</summary>
    /// <returns>A new object; null only where the type's JSON is <c>null</c>.</returns>
    /// <exception cref="JsonException">The properties do not fit the type.</exception>
    public T? GetAs<T>() => JObject.FromObject(this, ActivityJson.Serializer).ToObject<T>(ActivityJson.Serializer);

    /// <summary>Takes over type and properties of <paramref name="obj"/>, whatever they were before.</summary>
    public void SetAs<T>(T obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var properties = JObject.FromObject(obj, ActivityJson.Serializer);
        Type = (string?)properties["type"];
        properties.Remove("type");
        Properties = properties;
    }
}
