namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="Activity.Type"/> that a bot meets or sends.</summary>
public static class ActivityTypes
{
    /// <summary>Something said: text, a card, or the value of a card's button.</summary>
    public const string Message = "message";

    /// <summary>Members joined or left.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>The sender is at work; a streamed answer grows in such activities too.</summary>
    public const string Typing = "typing";

    /// <summary>A named event of a channel or a page.</summary>
    public const string Event = "event";

    /// <summary>A call that wants its answer in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>A reaction was added to a message or taken away.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The bot was added to a contact list or removed from it.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>The user asks that what is kept about them be deleted.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Notes for the developer, shown by the Emulator alone.</summary>
    public const string Trace = "trace";
}
