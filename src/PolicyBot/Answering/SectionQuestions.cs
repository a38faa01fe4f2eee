using System.Collections.Concurrent;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Passages;
using PolicyBot.Questions.Languages;

namespace PolicyBot.Answering;

/// <summary>Questions that the sections of the documents answer, each tried on the engine once.</summary>
/// <param name="index">The passages.</param>
/// <param name="ask">Answers a question, in English or Spanish.</param>
/// <remarks>A section's questions are made when they are first wanted, which takes as long as so many answers, and kept.</remarks>
internal sealed class SectionQuestions(PassageIndex index, Func<string, Answer> ask)
{
    /// <summary>The most questions that are suggested at once.</summary>
    public const int Wanted = 3;

    // One more than is wanted, for one may be what was just asked.
    private const int MostKept = Wanted + 1;
    private const int MostTried = 6;

    private readonly Lazy<ILookup<(string Document, string Section), IndexedPassage>> _passages = new(() => index.Passages.ToLookup(KeyOf));
    private readonly ConcurrentDictionary<(string Document, string Section), Lazy<IReadOnlyList<SuggestedQuestion>>> _sections = new();

    /// <summary>Questions about what a section states besides some runs of it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="headings">What the section stands under.</param>
    /// <param name="known">The runs that are known already.</param>
    /// <param name="language">The language to ask in, as far as that can be.</param>
    public IReadOnlyList<string> Of(Document document, IReadOnlyList<string> headings, IReadOnlyList<TextSpan> known, Language language = Language.English)
    {
        (string, string) key = (document.Id, string.Join('\n', headings));
        Lazy<IReadOnlyList<SuggestedQuestion>> questions = _sections.GetOrAdd(key, _ => new(() => Make(document, key)));
        return [.. SuggestedQuestion.In(language, [.. questions.Value.Where(question => !known.Any(span => span.Overlaps(question.Figure)))]).Take(Wanted)];
    }

    /// <summary>The questions that a passage answers, each with the figure that is its answer; not tried.</summary>
    public static IEnumerable<SuggestedQuestion> Written(IndexedPassage passage) =>
        from sentence in passage.Sentences
        from figure in sentence.Figures
        let text = QuestionWriter.Write(passage.Passage.Document, sentence, figure)
        where text is not null
        select new SuggestedQuestion(text, figure.Core, figure.Kind, SpanishFigureQuestion.Of(figure));

    /// <summary>Whether an answer leads with a question's figure.</summary>
    public static bool IsAnswered(SuggestedQuestion question, Document document, Answer answer) =>
        answer is { Status: AnswerStatus.Answered, Premise: null, Lead: { } lead }
        && lead.Span.Contains(question.Figure)
        && answer.Citations[lead.Citation - 1].Document.Id == document.Id;

    /// <summary>A question without its Spanish where the engine does not answer that with the same figure.</summary>
    public static SuggestedQuestion Tried(SuggestedQuestion question, Document document, Func<string, Answer> ask) =>
        question.Spanish is { } spanish && IsListedFirst(question, document, ask(spanish)) ? question : question with { Spanish = null };

    /// <summary>Makes the questions of every section.</summary>
    public void Prepare(CancellationToken cancellationToken)
    {
        foreach (IGrouping<(string, string), IndexedPassage> section in _passages.Value)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Passage passage = section.First().Passage;
            Of(passage.Document, passage.Headings, []);
        }
    }

    private List<SuggestedQuestion> Make(Document document, (string, string) section) =>
    [
        .. _passages.Value[section]
            .SelectMany(Written)
            .DistinctBy(question => question.Text)
            .Take(MostTried)
            .Where(question => IsAnswered(question, document, ask(question.Text)))
            .Take(MostKept)
            .Select(question => Tried(question, document, ask)),
    ];

    private static bool IsListedFirst(SuggestedQuestion question, Document document, Answer answer) =>
        answer.Listing is { Shown: [{ } first, ..] } && first.Figure.Core == question.Figure && answer.Citations[first.Citation - 1].Document.Id == document.Id;

    private static (string, string) KeyOf(IndexedPassage passage) => (passage.Passage.Document.Id, string.Join('\n', passage.Passage.Headings));
}
