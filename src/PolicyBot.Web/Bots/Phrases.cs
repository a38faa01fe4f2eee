using System.Globalization;
using PolicyBot.Answering;
using PolicyBot.Documents;

namespace PolicyBot.Web.Bots;

/// <summary>What the bot says of itself; what it says of documents comes from the engine.</summary>
public static class Phrases
{
    private const int NamedDocuments = 3;

    /// <summary>The reply to a message that holds nothing to read.</summary>
    public const string Nothing = "Please type a question, and I will look for the answer in the text.";

    /// <summary>The reply to a message that holds attachments only.</summary>
    public const string TextOnly = "I read text only, not files or pictures. Please type your question.";

    /// <summary>The reply to a card's button that submits no question.</summary>
    public const string UnknownButton = "That button asks nothing that I can answer. Please type your question.";

    /// <summary>The reply to a message that is too long.</summary>
    /// <param name="length">How many UTF-16 units it has.</param>
    public static string TooLong(int length) => string.Create(
        CultureInfo.InvariantCulture,
        $"Your message has {length:N0} characters; I read at most {AnswerEngine.MaximumQuestionLength:N0}. Please ask in fewer words.");

    /// <summary>The reply to a question whose answer took too long to find.</summary>
    public const string TooSlow = "Looking for that took too long, so I stopped. Please ask again in other words.";

    /// <summary>What a new user reads first.</summary>
    /// <param name="documents">The documents that are served; not empty.</param>
    /// <param name="hasExamples">Whether example questions are offered with it.</param>
    public static string Welcome(IReadOnlyList<Document> documents, bool hasExamples) =>
        $"Hello. I answer questions about {Named(documents)}, with exact quotes and where they stand. "
        + "What the text does not state, I say that it does not. My answers are automated: please check the quotes."
        + (hasExamples ? " You could ask one of these, or a question of your own:" : " What would you like to know?");

    private static string Named(IReadOnlyList<Document> documents)
    {
        if (documents is [var only])
        {
            return $"“{only.Title}”{Issuer(only)}";
        }

        var titles = string.Join(", ", documents.Take(NamedDocuments).Select(document => $"“{document.Title}”"));
        return documents.Count <= NamedDocuments
            ? $"these documents: {titles}"
            : string.Create(CultureInfo.InvariantCulture, $"{documents.Count:N0} documents, among them {titles}");
    }

    private static string Issuer(Document document) => (document.Publisher, document.Republisher) switch
    {
        (null, null) => "",
        (null, var republisher) => $" (republished by {republisher})",
        (var publisher, null) => $" ({publisher})",
        var (publisher, republisher) => $" ({publisher}, as republished by {republisher})",
    };
}
