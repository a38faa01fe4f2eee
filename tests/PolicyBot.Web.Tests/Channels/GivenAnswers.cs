using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Questions;

namespace PolicyBot.Web.Tests.Channels;

/// <summary>One answer of each status and kind, over two small texts.</summary>
public static class GivenAnswers
{
    private const string Aid = "Aid to Peru\n\nThe ministry <helps> *many* people.\n\nTo schools\n\nGrants to Peru reached over $5 million in 2020.";
    private const string Trade = "Trade with Peru\n\n- Imports from Peru fell by nearly 4 percent.";

    private static readonly Document AidText = Text("aid", "Aid to Peru", Aid) with { Publisher = "Ministry of Tests", Republisher = "Mirror", Published = new(2021, 3, 4) };
    private static readonly Document TradeText = Text("trade", "Trade with Peru", Trade);

    private static readonly Document LoanText = Text("loan", "Loans to Chile", "Loans to Chile\n\nLoans to Chile came to $2 million.");

    private static readonly CitedFigure Grant = new(FigureIn(AidText), 1);
    private static readonly CitedFigure Loan = new(FigureIn(LoanText), 2);

    private static readonly Citation Grants = Cite(1, AidText, "Grants to Peru reached over $5 million in 2020.", 1, "To schools");

    /// <summary>The answers by the names of their golden files.</summary>
    public static IReadOnlyDictionary<string, Answer> All { get; } = new Dictionary<string, Answer>
    {
        ["answered"] = Answered(),
        ["answered-from-two-documents"] = Answered() with
        {
            Facts = [1, 2],
            Citations = [Grants, Cite(2, TradeText, "- Imports from Peru fell by nearly 4 percent.", 1)],
            Suggestions = ["How much were the grants?"],
        },
        ["answered-with-a-note"] = Answered() with
        {
            Citations = [Grants with { Notes = [new(SpanOf(AidText, "Peru reached"), "Peru [in all] reached", "a lost word")] }],
        },
        ["corrected"] = Answered() with
        {
            Premise = new("$9 million **sure** \u202eevil", SpanOf(AidText, "over $5 million"), PremiseVerdict.Contradicted, 1),
        },
        ["field"] = Answered() with
        {
            Lead = null,
            Field = new(DocumentFieldName.Publisher, "Ministry of Tests", 1),
            Citations = [Cite(1, AidText, "Aid to Peru", 0)],
        },
        ["field-not-stated"] = NoEvidence() with
        {
            Field = new(DocumentFieldName.Published, null, 1),
            Citations = [Cite(1, TradeText, "Trade with Peru", 0)],
        },
        ["no-evidence"] = NoEvidence() with
        {
            Missing = [new("<img src=x onerror=alert(1)> [click](http://attacker.example) Chile\u202e", MissingKind.Name)],
            Nearest = [1],
            Citations = [Cite(1, AidText, "The ministry <helps> *many* people.", 1)],
        },
        ["no-evidence-at-all"] = NoEvidence(),
        ["clarification"] = NoEvidence() with { Status = AnswerStatus.Clarification, Confidence = 0.4 },
        ["computed"] = Computed() with
        {
            Computation = Computation.Of(new(Operation.Difference, null, []), [Grant, Loan], [null, null]),
        },
        ["compared"] = Computed() with
        {
            Computation = Computation.Of(new(Operation.Difference, Ranking.Largest, []), [Loan, Grant], [SpanOf(LoanText, "Chile"), SpanOf(AidText, "Peru reached") with { End = SpanOf(AidText, "Peru reached").Start + 4 }]),
        },
        ["listed"] = Answered() with { Lead = null, Listing = new([Grant], 3, IsList: true), Figures = [Grant] },
        ["conversation"] = NoEvidence() with { Status = AnswerStatus.Conversation, Topic = ConversationTopic.Thanks, Suggestions = ["How much were the grants?"] },
    };

    /// <summary>An answer with so many citations of one run.</summary>
    public static Answer WithCitations(int count) => Answered() with
    {
        Citations = [.. Enumerable.Range(1, count).Select(number => Grants with { Number = number })],
    };

    private static Answer Answered() => new()
    {
        Status = AnswerStatus.Answered,
        IndexVersion = "v1",
        Lead = new(1, SpanOf(AidText, "over $5 million in 2020")),
        Facts = [1],
        Citations = [Grants],
        Confidence = 0.9,
    };

    private static Answer Computed() => Answered() with
    {
        Lead = null,
        Facts = [1, 2],
        Citations = [Grants, Cite(2, LoanText, "Loans to Chile came to $2 million.", 1)],
        Figures = [Grant, Loan],
    };

    private static Figure FigureIn(Document document) => FigureExtractor.Extract(document.Text).First(figure => figure.Kind == FigureKind.Money);

    private static Answer NoEvidence() => new() { Status = AnswerStatus.NoEvidence, IndexVersion = "v1", Confidence = 0.1 };

    private static Document Text(string id, string title, string text) => new()
    {
        Id = id,
        File = $"{id}.md",
        Title = title,
        Sha256 = new('0', 64),
        Text = text,
    };

    private static Citation Cite(int number, Document document, string quote, int paragraph, params string[] sections) =>
        new(number, document, sections, paragraph, SpanOf(document, quote), quote, []);

    private static TextSpan SpanOf(Document document, string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
