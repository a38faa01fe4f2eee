using PolicyBot.Evidence;
using PolicyBot.Questions;
using PolicyBot.Questions.Languages;

namespace PolicyBot.Answering;

/// <summary>What the engine has to say to one question: the one record that every mouth renders.</summary>
/// <remarks>No list is ever null. Every citation has passed the citation check, every stated figure the figure gate.</remarks>
public sealed record Answer
{
    /// <summary>What became of the question.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>The index that was asked; changes with any change of the knowledge.</summary>
    public required string IndexVersion { get; init; }

    /// <summary>The short verbatim run that answers; null unless <see cref="Status"/> is <see cref="AnswerStatus.Answered"/>, and null too where <see cref="Field"/>, <see cref="Computation"/> or <see cref="Listing"/> answers.</summary>
    public Lead? Lead { get; init; }

    /// <summary>The runs of other documents that state another figure of the same measure, each with its citation; empty where none does.</summary>
    public IReadOnlyList<Lead> Differing { get; init; } = [];

    /// <summary>What is known of the document, where the question is about the document itself; else null.</summary>
    public DocumentField? Field { get; init; }

    /// <summary>What was computed or compared from stated figures; null where the documents state the answer themselves.</summary>
    public Computation? Computation { get; init; }

    /// <summary>The figures of the documents that answer; null where the question is about one matter.</summary>
    public FigureListing? Listing { get; init; }

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

    /// <summary>The readings that are close; empty unless <see cref="Status"/> is <see cref="AnswerStatus.Clarification"/>.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>The language of the question, and of the phrases of the reply; quotes stay as published.</summary>
    public Language Language { get; init; }

    /// <summary>Questions that the documents do answer: about what the section of the first citation states besides; for a greeting or where that is nothing, about anything; of a clarification, the question in each of its readings.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>The probability that the best evidence, given as an answer, is right: from 0 to 1, two decimals. Above the threshold the question is answered.</summary>
    public double Confidence { get; init; }
}
