using PolicyBot.Figures;
using PolicyBot.Questions;

namespace PolicyBot.Replies;

/// <summary>Every phrase that the bot says in its own words. None holds a digit, so no figure can come from here.</summary>
internal static class Phrases
{
    public const string Welcome = "Hello, I am PolicyBot. Ask me for a fact; I reply with the exact words of the document and show where they stand. When it does not say, I tell you.";
    public const string FromOneDocument = "I answer from ";
    public const string FromDocuments = "I answer from these documents: ";
    public const string AndOthers = "” and others.";
    public const string TheTextSays = "The text says: ";
    public const string DocumentsDiffer = "The documents differ. ";
    public const string NextReport = "; “";
    public const string NotStated = " The text does not state “";
    public const string NotStatedEnd = "” here.";
    public const string NothingFound = "The documents do not answer that.";
    public const string NothingFoundAbout = "The documents do not answer that. I found nothing there that joins it with “";
    public const string Between = "”, “";
    public const string EndOfList = "”.";
    public const string WhichOne = "That can be read in several ways. Which one do you mean: “";
    public const string EndOfQuestion = "”?";
    public const string NearestPassage = "The nearest passage, which does not answer it:";
    public const string OpenQuote = "“";
    public const string CloseQuote = "”";
    public const string Space = " ";
    public const string Republished = ", as republished by ";
    public const string UnknownPublisher = "publisher not stated";
    public const string UnknownDate = "; date not stated";
    public const string Separator = "; ";
    public const string Section = "; section ";
    public const string Below = " › ";
    public const string Paragraph = ", paragraph ";
    public const string FirstParagraph = "; paragraph ";
    public const string TitleLine = "; title line";
    public const string OpenNote = "[meant to read “";
    public const string CloseNote = "”]";
    public const string NoteReason = "”: ";
    public const string NoteReasonEnd = "]";

    public const string ComputedFrom = " (computed: ";
    public const string EndOfComputation = ")";
    public const string And = " and ";
    public const string AndOneMore = " and one more";
    public const string States = "The text states ";
    public const string NoBound = ". With these qualifiers and units no computed figure can be stated.";
    public const string NoOrder = ". As stated, this does not settle the order.";
    public const string Against = ", against ";
    public const string Next = ", next: ";
    public const string Equal = "Both are the same: ";
    public const string DifferenceComputed = ". Difference, computed: ";
    public const string More = " (not shown: ";
    public const string EndOfMore = " more)";
    public const string Colon = ": ";

    /// <summary>What stands between the operands of a computation.</summary>
    public static string Joining(Operation operation) => operation switch
    {
        Operation.Sum => " plus ",
        Operation.Difference => " minus ",
        Operation.Share => " out of ",
        Operation.Ratio or Operation.Average => " divided by ",
        _ => " to ",
    };

    /// <summary>What the operand that was asked for is called at the start of a sentence.</summary>
    public static string Of(Ranking ranking) => ranking switch
    {
        Ranking.Largest => "The larger: ",
        Ranking.Smallest => "The smaller: ",
        Ranking.Earliest => "The earlier: ",
        _ => "The later: ",
    };

    /// <summary>What the operand is called that goes before all others of its table or list.</summary>
    public static string OfAll(Ranking ranking) => ranking == Ranking.Largest ? "The largest of those listed: " : "The smallest of those listed: ";

    public static string Of(ConversationTopic topic) => topic switch
    {
        ConversationTopic.Greeting => "Hello. Ask me about a figure, a date, a name or a commitment in the documents; I answer with the words that state it, and show where they stand.",
        ConversationTopic.Thanks => "You are welcome. Ask on whenever you like.",
        ConversationTopic.Goodbye => "Goodbye.",
        ConversationTopic.Acknowledgement => "Good. What else would you like to know from the documents?",
        ConversationTopic.Help => "I look up facts in the documents that I was given, and reply with their exact words and where these stand. Ask how much, how many, when, who or why. When the documents do not say, I say so and show what comes nearest.",
        ConversationTopic.Insult => "I am sorry that I was of no help. I look up what the documents say; ask me about a fact that they may state, perhaps in other words.",
        ConversationTopic.Distress => "I am sorry that you feel this way; you do not have to face it alone. Please call your local emergency services or a crisis line now, or talk to somebody you trust. I am only a program that looks things up in documents.",
        _ => "I can only look up what the documents say; I give no opinions, forecasts or advice, and do nothing else. Ask me about a fact that they may state.",
    };

    /// <summary>What a field of sources.json is called at the start of a sentence about it.</summary>
    public static string Known(DocumentFieldName field) => field switch
    {
        DocumentFieldName.Title => "Its title: ",
        DocumentFieldName.Author => "It was written by ",
        DocumentFieldName.Publisher => "It was issued by ",
        DocumentFieldName.Republisher => "It was republished by ",
        DocumentFieldName.Published => "It was published on ",
        DocumentFieldName.Url => "Its address: ",
        DocumentFieldName.Licence => "Its terms: ",
        DocumentFieldName.Sections => "Its sections, counted and by name: ",
        DocumentFieldName.Length => "Its length, counted: ",
        DocumentFieldName.Language => "It is written in ",
        DocumentFieldName.Signatory => "It was signed by ",
        DocumentFieldName.Documents => "Documents that I have of this, counted: ",
        _ => "It is about ",
    };

    public static string Unknown(DocumentFieldName field) => field switch
    {
        DocumentFieldName.Title => "The document's title is not stated.",
        DocumentFieldName.Author => "The document does not state who wrote it.",
        DocumentFieldName.Publisher => "The document does not state who issued it.",
        DocumentFieldName.Republisher => "Nobody is stated to have republished the document.",
        DocumentFieldName.Published => "The document does not state the date of its publication.",
        DocumentFieldName.Url => "The document does not state its web address.",
        DocumentFieldName.Licence => "The document does not state the terms it is under.",
        DocumentFieldName.Sections => "The document has no headings.",
        DocumentFieldName.Language => "The language of the document is not stated.",
        DocumentFieldName.Signatory => "The document does not state who signed it.",
        DocumentFieldName.Documents => "I have no document of this.",
        _ => "The document has no text that says what it is about.",
    };
}
