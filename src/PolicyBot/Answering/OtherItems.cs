using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Passages;
using PolicyBot.Questions;
using PolicyBot.Questions.Languages;

namespace PolicyBot.Answering;

/// <summary>Answers a turn that asks for what stands beside the answer before: "who else?", "any others?", "and the other programme?".</summary>
/// <param name="index">The passages.</param>
internal sealed class OtherItems(PassageIndex index)
{
    private const int MostItems = 5;
    private const int MostCandidates = 4;
    private const int MostWordsOfAName = 6;

    /// <summary>The share of the question before, by weight, that must stand above a list for its other items to answer as well.</summary>
    private const double OfTheList = 0.4;

    private static readonly HashSet<string> Offices = new("president secretary minister director chair chairman chief head governor ambassador representative commissioner mayor chancellor".Split(' '), StringComparer.Ordinal);

    /// <summary>The answer; null where nothing of the kind stands beside the one before, or the turn has a subject of its own.</summary>
    /// <param name="question">The turn.</param>
    /// <param name="antecedent">The answer before.</param>
    /// <param name="ask">Answers another turn in the place of this one.</param>
    public Answer? Of(Question question, Antecedent antecedent, Func<string, Answer> ask) =>
        !antecedent.IsAnswered ? null
        : question.AsksTheOther ? TheOther(question, antecedent, ask)
        : question.AsksFurther && OwnSubject(question, antecedent).Length == 0 ? Further(antecedent)
        : null;

    private Answer? Further(Antecedent antecedent)
    {
        if (IsOfTheList(antecedent) && Parallel(antecedent) is { Count: > 0 } items)
        {
            return Answered(antecedent, items[0].Sentences[0].Span, [.. items.Take(MostItems).Select(item => At(antecedent, item))]);
        }

        return antecedent.Question.Expected is ExpectedAnswer.Person or ExpectedAnswer.Place or ExpectedAnswer.YesNo or ExpectedAnswer.List && Rest(antecedent) is { } rest
            ? Answered(antecedent, rest, [antecedent.Evidence])
            : null;
    }

    private Answer? TheOther(Question question, Antecedent antecedent, Func<string, Answer> ask)
    {
        Concept[] nouns = OwnSubject(question, antecedent);
        ScoredSentence evidence = antecedent.Evidence;
        TextSpan lead = antecedent.Lead;
        Figure? said = evidence.Matching.FirstOrDefault(figure => lead.Overlaps(figure.Core));
        Figure[] figures = said is null ? [] : [.. evidence.Matching.Where(figure => !FigureComparison.IsSameValue(figure, said)).DistinctBy(figure => figure.Value)];
        if (figures.Length == 1 && nouns.Length == 0)
        {
            return Answered(antecedent, evidence with { Matching = figures, Span = null });
        }

        if (nouns.Length == 0 && IsOfTheList(antecedent) && Parallel(antecedent) is { Count: > 0 and <= MostCandidates } items)
        {
            return items.Count == 1 ? Answered(antecedent, At(antecedent, items[0])) : Which([.. items.Select(item => (NameOf(item), item))], ask);
        }

        return nouns.Length == 1 && Named(nouns[0], antecedent) is { Length: > 0 and <= MostCandidates } named
            ? named.Length == 1 && ask(TurnOf(named[0].Name)) is { Status: AnswerStatus.Answered } answer ? answer : Which(named, ask)
            : null;
    }

    // What the turn names beside the answer before; "one" is no name.
    private static Concept[] OwnSubject(Question question, Antecedent antecedent) =>
        [.. question.Concepts.Where(concept => concept.Share >= 1 && concept.Figure is null && concept.Text is not ("one" or "ones")
            && !concept.Wordings.Any(wording => antecedent.Evidence.Sentence.Has(wording) || wording.All(antecedent.Evidence.Passage.HeadingStems.Contains)))];

    private static bool IsOfTheList(Antecedent antecedent)
    {
        IReadOnlyList<Concept> concepts = antecedent.Question.Concepts;
        double above = concepts.Where(concept => concept.Wordings.Any(wording => wording.All(antecedent.Evidence.Passage.HeadingStems.Contains))).Sum(concept => concept.Weight);
        return antecedent.Evidence.Passage.Passage.Kind != PassageKind.Paragraph && above > 0 && above >= OfTheList * concepts.Sum(concept => concept.Weight);
    }

    // Those behind the answer first, then those before it.
    private List<IndexedPassage> Parallel(Antecedent antecedent) =>
        [.. index.Passages
            .Where(passage => passage.Ordinal != antecedent.Evidence.Passage.Ordinal && antecedent.IsParallel(passage.Passage))
            .OrderBy(passage => passage.Ordinal < antecedent.Evidence.Passage.Ordinal)
            .ThenBy(passage => passage.Ordinal)];

    private static ScoredSentence At(Antecedent antecedent, IndexedPassage item) => antecedent.Evidence with
    {
        Passage = item,
        Sentence = item.Sentences[0],
        Matching = FigureMatch.Of(antecedent.Question, item.Sentences[0]),
        Span = null,
    };

    // "A, Secretary of B; C of D and E", of which A was said: from the next name on, past A's office, to the end of the enumeration.
    private static TextSpan? Rest(Antecedent antecedent)
    {
        Document document = antecedent.Evidence.Passage.Passage.Document;
        TextSpan sentence = antecedent.Evidence.Sentence.Span;
        int end = sentence.End;
        while (end > sentence.Start && document.Text[end - 1] is '.' or ' ' or '\n' or '\r' or ')')
        {
            end--;
        }

        int from = Known(antecedent);
        List<Term> terms = [.. antecedent.Evidence.Sentence.Terms.Where(term => term.Span.Start >= from)];
        for (int i = 0; i < terms.Count; i++)
        {
            string gap = document.Text[from..terms[i].Span.Start];
            bool opens = gap.AsSpan().IndexOfAny(',', ';') >= 0 || gap.Contains(" and ", StringComparison.Ordinal);
            bool isOffice = Offices.Contains(terms[i].Word) && i + 1 < terms.Count && char.IsLower(document.Text[terms[i + 1].Span.Start]);
            if (opens && !isOffice && (char.IsUpper(document.Text[terms[i].Span.Start]) || terms[i].Word == "other"))
            {
                return new(terms[i].Span.Start, end);
            }

            from = terms[i].Word == "and" ? from : terms[i].Span.End;
        }

        return null;
    }

    // Where what was asked or answered ends: the names of a claim, else the lead.
    private static int Known(Antecedent antecedent) => antecedent.Question.IsCheck
        ? antecedent.Question.Concepts
            .Where(concept => concept.Kind == ConceptKind.Name)
            .SelectMany(concept => concept.Wordings)
            .Select(antecedent.Evidence.Sentence.Find)
            .Max(found => found?.End) ?? antecedent.Evidence.Sentence.Span.End
        : antecedent.Lead.End;

    // Names of the section that end with the noun: "Adult Drug Court Grant Program" for "programme".
    private (string Name, IndexedPassage Passage)[] Named(Concept noun, Antecedent antecedent)
    {
        Passage mine = antecedent.Evidence.Passage.Passage;
        var named = new List<(string Name, IndexedPassage Passage)>();
        foreach (IndexedPassage passage in index.Passages.Where(passage => passage.Passage.Document.Id == mine.Document.Id && passage.Passage.Headings.SequenceEqual(mine.Headings)))
        {
            IReadOnlyList<Term> terms = passage.Terms;
            string text = passage.Passage.Reading.Text;
            for (int i = 1; i < terms.Count; i++)
            {
                int first = i;
                while (first > 0 && char.IsUpper(text[terms[first].Span.Start]) && char.IsUpper(text[terms[first - 1].Span.Start]) && terms[first].Span.Start - terms[first - 1].Span.End == 1)
                {
                    first--;
                }

                bool isNamed = first < i && noun.Wordings.Any(wording => wording is [var stem] && stem == terms[i].Stem);
                if (isNamed && !terms.Skip(first).Take(i - first).All(term => IsAsked(term, antecedent.Question)))
                {
                    named.Add((text[terms[first].Span.Start..terms[i].Span.End], passage));
                }
            }
        }

        return [.. named.DistinctBy(name => name.Name)];
    }

    private static bool IsAsked(Term term, Question question) =>
        question.Concepts.Any(concept => concept.Wordings.Any(wording => wording.Contains(term.Stem)));

    // A row by its first cell, an item by its first words up to a stop.
    private static string NameOf(IndexedPassage item)
    {
        if (item.Passage.Cells.FirstOrDefault(cell => cell.Length > 0) is { Length: > 0 } cell)
        {
            return item.Passage.Document.Cut(cell);
        }

        string text = item.Passage.Reading.Text;
        int stop = text.AsSpan().IndexOfAny(',', ':', ';');
        return string.Join(' ', (stop > 0 ? text[..stop] : text).TrimEnd('.').Split(' ').Take(MostWordsOfAName));
    }

    private static string TurnOf(string name) => $"{SpokenTurn.TakingUp}{name}?";

    private Answer? Which(IReadOnlyList<(string Name, IndexedPassage Passage)> items, Func<string, Answer> ask)
    {
        (string Name, IndexedPassage Passage)[] asked = [.. items.Where(item => ask(TurnOf(item.Name)).Status == AnswerStatus.Answered)];
        Candidate[] candidates = [.. asked.Select((item, i) => new Candidate(item.Name, i + 1, TurnOf(item.Name)))];
        return candidates.Length < 2 ? null : new()
        {
            Status = AnswerStatus.Clarification,
            IndexVersion = index.Version,
            Citations = [.. asked.Select((item, i) => PassageAnswer.Cite(i + 1, item.Passage.Passage.Document, item.Passage.Passage.Headings, item.Passage.Passage.Number, item.Passage.Sentences[0].Span))],
            Candidates = candidates,
            Suggestions = [.. candidates.Select(candidate => candidate.Question)],
            Confidence = Math.Round(1d / candidates.Length, 2),
        };
    }

    private Answer Answered(Antecedent antecedent, ScoredSentence fact) => Answered(antecedent, LeadReader.Read(antecedent.Question, fact, contradiction: null), [fact]);

    private Answer Answered(Antecedent antecedent, TextSpan lead, IReadOnlyList<ScoredSentence> facts) => new()
    {
        Status = AnswerStatus.Answered,
        IndexVersion = index.Version,
        Lead = new(1, lead),
        Facts = [.. facts.Select((_, i) => i + 1)],
        Citations = [.. facts.Select((fact, i) => PassageAnswer.Cite(i + 1, fact))],
        Figures = [.. facts.SelectMany((fact, i) => fact.Sentence.Figures.Select(figure => new CitedFigure(figure, i + 1)))],
        Confidence = Math.Round(antecedent.Confidence, 2),
    };
}
