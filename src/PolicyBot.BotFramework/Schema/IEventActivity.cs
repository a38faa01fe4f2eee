using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A named event.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>The name of an event or an invoke.</summary>
    string? Name { get; set; }

    /// <summary>What a button, an event or an invoke carries; as it came, a <see cref="JToken"/> or a plain value.</summary>
    object? Value { get; set; }

    /// <summary>Another place in a conversation that this is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
