namespace Microsoft.Bot.Schema;

/// <summary>What a button of a card or a suggested action does.</summary>
public static class ActionTypes
{
    /// <summary>Says the value as the user, visibly.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value to the bot, unseen in the chat.</summary>
    public const string PostBack = "postBack";

    /// <summary>Sends text and value to the bot and may show other words in the chat.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens the address in <see cref="CardAction.Value"/>.</summary>
    public const string OpenUrl = "openUrl";
}
