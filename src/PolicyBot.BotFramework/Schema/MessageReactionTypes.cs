namespace Microsoft.Bot.Schema;

/// <summary>Reactions that every channel knows.</summary>
public static class MessageReactionTypes
{
    /// <summary>Thumbs up.</summary>
    public const string Like = "like";

    /// <summary>Agreement.</summary>
    public const string PlusOne = "plusOne";
}
