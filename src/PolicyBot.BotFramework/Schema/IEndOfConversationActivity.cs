namespace Microsoft.Bot.Schema;

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Why the conversation ended, one of <see cref="EndOfConversationCodes"/>.</summary>
    string? Code { get; set; }

    /// <summary>What is said.</summary>
    string? Text { get; set; }
}
