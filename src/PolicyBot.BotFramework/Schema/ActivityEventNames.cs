namespace Microsoft.Bot.Schema;

/// <summary>Names of events that the adapter itself raises.</summary>
public static class ActivityEventNames
{
    /// <summary>A turn that the bot began itself, in a conversation it knows.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>A turn that the bot began itself, in a conversation it has just opened.</summary>
    public const string CreateConversation = "CreateConversation";
}
