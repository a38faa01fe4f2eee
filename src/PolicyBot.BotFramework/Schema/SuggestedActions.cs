using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that are offered below the last message and vanish once one is used.</summary>
public class SuggestedActions
{
    /// <summary>Makes one without any value.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Makes one with the values given.</summary>
    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>The ids of those who see them; null or empty for all.</summary>
    [JsonProperty("to")]
    public IList<string>? To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty("actions")]
    public IList<CardAction>? Actions { get; set; }
}
