using PolicyBot.Documents;

namespace PolicyBot.Answering;

/// <summary>What the engine has to say to one question: the one record that every mouth renders.</summary>
/// <remarks>No list is ever null. Every citation has passed the citation check, every stated figure the figure gate.</remarks>
public sealed record Answer
{
    /// <summary>What became of the question.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>The index that was asked; changes with any change of the knowledge.</summary>
    public required string IndexVersion { get; init; }

    /// <summary>The short verbatim run that answers; null unless <see cref="Status"/> is <see cref="AnswerStatus.Answered"/>, and null too where <see cref="Field"/> answers.</summary>
    public Lead? Lead { get; init; }

    /// <summary>What sources.json says, where the question is about the document itself; else null.</summary>
    public DocumentField? Field { get; init; }

    /// <summary>Each stated fact by the number of its citation, the most important first.</summary>
    public IReadOnlyList<int> Facts { get; init; } = [];

    /// <summary>The nearest passages of a question without evidence, by the number of their citations, nearest first.</summary>
    public IReadOnlyList<int> Nearest { get; init; } = [];

    /// <summary>Every run that the answer quotes, in the order of their numbers.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The figures that the facts state; spans count in the document of their citation.</summary>
    public IReadOnlyList<CitedFigure> Figures { get; init; } = [];

    /// <summary>What the question presumed and the documents state otherwise; null where it presumed nothing that they decide.</summary>
    public Premise? Premise { get; init; }

    /// <summary>What the question names and the documents do not have; empty unless there is no evidence.</summary>
    public IReadOnlyList<MissingTerm> Missing { get; init; } = [];

    /// <summary>What kind of small talk it was; null unless <see cref="Status"/> is <see cref="AnswerStatus.Conversation"/>.</summary>
    public ConversationTopic? Topic { get; init; }

    /// <summary>Questions that the documents do answer.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>How sure the engine is of <see cref="Status"/>, from 0 to 1, two decimals.</summary>
    public double Confidence { get; init; }
}

/// <summary>The short verbatim run that answers a question.</summary>
/// <param name="Citation">The number of the citation that holds it.</param>
/// <param name="Span">The run, in the cited document; within the citation's span.</param>
public sealed record Lead(int Citation, TextSpan Span);

/// <summary>What sources.json says of a document.</summary>
/// <param name="Name">Which field.</param>
/// <param name="Value">Its value; null where sources.json does not know it.</param>
/// <param name="Citation">The number of the citation of the document's title line.</param>
public sealed record DocumentField(DocumentFieldName Name, string? Value, int Citation);

/// <summary>The fields of sources.json that a question can be about.</summary>
public enum DocumentFieldName
{
    /// <summary>The document's title.</summary>
    Title,

    /// <summary>Who issued it.</summary>
    Publisher,

    /// <summary>Who republished it.</summary>
    Republisher,

    /// <summary>The day of publication.</summary>
    Published,

    /// <summary>The publisher's page.</summary>
    Url,

    /// <summary>The terms it is under.</summary>
    Licence,
}

/// <summary>A figure and the citation that states it.</summary>
/// <param name="Figure">The figure; its spans count in the cited document's text.</param>
/// <param name="Citation">The number of the citation.</param>
public sealed record CitedFigure(Figures.Figure Figure, int Citation);

/// <summary>A claim of the question that the documents decide.</summary>
/// <param name="Claimed">The words of the question.</param>
/// <param name="Stated">What the document states in its place, in the cited document; empty where it states no such thing.</param>
/// <param name="Verdict">Whether the claim stands.</param>
/// <param name="Citation">The number of the citation that decides it.</param>
public sealed record Premise(string Claimed, TextSpan Stated, PremiseVerdict Verdict, int Citation);

/// <summary>Whether a claim of the question stands.</summary>
public enum PremiseVerdict
{
    /// <summary>Everything claimed is stated.</summary>
    Supported,

    /// <summary>The same relation is stated with another figure, date, place or party.</summary>
    Contradicted,
}

/// <summary>A word, figure, date or name of the question that the documents do not have.</summary>
/// <param name="Text">The words of the question.</param>
/// <param name="Kind">What it is.</param>
public sealed record MissingTerm(string Text, MissingKind Kind);

/// <summary>What a missing term is.</summary>
public enum MissingKind
{
    /// <summary>A plain word or phrase.</summary>
    Word,

    /// <summary>A number, amount or share.</summary>
    Figure,

    /// <summary>A date or year.</summary>
    Date,

    /// <summary>A name: person, party, place.</summary>
    Name,
}

/// <summary>What a turn that asks nothing of the documents is.</summary>
public enum ConversationTopic
{
    /// <summary>A greeting.</summary>
    Greeting,

    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>A goodbye.</summary>
    Goodbye,

    /// <summary>A call for help, "who are you", "what can you do".</summary>
    Help,

    /// <summary>An acknowledgement such as "ok".</summary>
    Acknowledgement,

    /// <summary>A request that a document bot does not serve: an opinion, a booking, a poem, its own instructions.</summary>
    OutOfScope,
}
