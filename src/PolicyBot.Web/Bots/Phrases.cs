using System.Globalization;
using PolicyBot.Answering;

namespace PolicyBot.Web.Bots;

/// <summary>What the bot says to messages that ask nothing; all else comes from the engine.</summary>
public static class Phrases
{
    /// <summary>The reply to a mention of the bot that says nothing more.</summary>
    public const string Nothing = "Please type a question, and I will look for the answer in the text.";

    /// <summary>The reply to a message that holds attachments only.</summary>
    public const string TextOnly = "I read text only, not files or pictures. Please type your question.";

    /// <summary>The reply to a card's button that submits no question.</summary>
    public const string UnknownButton = "That button asks nothing that I can answer. Please type your question.";

    /// <summary>The reply to a press of a thumb button.</summary>
    public const string ThumbTaken = "Thank you, that is noted.";

    /// <summary>The reply to a request for sources where the latest reply has none.</summary>
    public const string NoSources = "My last reply has no sources to show. Please ask a question first.";

    /// <summary>The reply to a message that is too long.</summary>
    /// <param name="length">How many UTF-16 units it has.</param>
    public static string TooLong(int length) => string.Create(
        CultureInfo.InvariantCulture,
        $"Your message has {length:N0} characters; I read at most {AnswerEngine.MaximumQuestionLength:N0}. Please ask in fewer words.");

    /// <summary>The reply to a question whose answer took too long to find.</summary>
    public const string TooSlow = "Looking for that took too long, so I stopped. Please ask again in other words.";
}
