using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Evidence;

/// <summary>Compares what a question claims with what its evidence states.</summary>
internal static class PremiseCheck
{
    /// <summary>A name is taken for a wrong one, and not for another subject, only where the evidence has nearly all else of the question.</summary>
    private const double CoverageForNames = 0.75;

    /// <summary>The first claim that the evidence states otherwise; null where there is none.</summary>
    public static Contradiction? Find(Question question, ScoredSentence evidence)
    {
        for (int i = 0; i < question.Concepts.Count; i++)
        {
            Concept concept = question.Concepts[i];
            if (evidence.Places[i] > ConceptPlace.Document || concept.Share < 1)
            {
                continue;
            }

            TextSpan? stated = concept.Kind switch
            {
                ConceptKind.Figure or ConceptKind.Date => OtherFigure(question, concept, evidence.Sentence),
                ConceptKind.Name when evidence.CoverageWithout(question, concept) >= CoverageForNames => OtherName(question, i, evidence),
                _ => null,
            };
            if (stated is { } span)
            {
                return new(concept, span);
            }
        }

        return null;
    }

    /// <summary>Whether a date says for when something is asked ("exports in 2021", "and in 2021?") rather than claims when it was: then another date's figure does not answer.</summary>
    public static bool NarrowsDown(Question question, Concept claimed) =>
        claimed.Kind == ConceptKind.Date && (FigureMatch.IsAsked(question.Expected) || question.Leans);

    private static TextSpan? OtherFigure(Question question, Concept claimed, IndexedSentence sentence)
    {
        if (claimed.Figure is not { } claim || NarrowsDown(question, claimed))
        {
            return null;
        }

        return sentence.Figures
            .Where(stated => ClaimedFigure.IsContradicted(claim, stated))
            .Select(stated => (TextSpan?)stated.Span)
            .FirstOrDefault();
    }

    // "Bogota Declaration" beside "Los Angeles Declaration", "Foreign Minister Márquez" beside "Foreign Minister Leyva":
    // the same word stands next to another name.
    private static TextSpan? OtherName(Question question, int at, ScoredSentence evidence)
    {
        IReadOnlyList<Concept> concepts = question.Concepts;
        if (at + 1 < concepts.Count && Adjoins(concepts[at], concepts[at + 1]) && Anchor(concepts[at + 1], evidence) is { } behind)
        {
            return NameBefore(evidence, behind);
        }

        int head = at;
        while (head > 0 && Adjoins(concepts[head - 1], concepts[head]))
        {
            head--;
            if (Anchor(concepts[head], evidence) is { } before)
            {
                return NameAfter(evidence, before);
            }
        }

        return null;
    }

    private static bool Adjoins(Concept left, Concept right) =>
        left.Share >= 1 && right.Share >= 1 && left.Kind == ConceptKind.Name && right.Kind == ConceptKind.Name && right.Span.Start - left.Span.End == 1;

    private static TextSpan? Anchor(Concept concept, ScoredSentence evidence) =>
        concept.Wordings.Select(evidence.Sentence.Find).FirstOrDefault(found => found is not null);

    private static TextSpan? NameBefore(ScoredSentence evidence, TextSpan anchor)
    {
        IReadOnlyList<Term> terms = evidence.Sentence.Terms;
        int i = IndexOf(terms, anchor.Start);
        int first = i;
        while (first > 0 && IsCapital(evidence, terms[first - 1]) && terms[first].Span.Start - terms[first - 1].Span.End == 1)
        {
            first--;
        }

        return first < i ? new(terms[first].Span.Start, anchor.End) : null;
    }

    private static TextSpan? NameAfter(ScoredSentence evidence, TextSpan anchor)
    {
        IReadOnlyList<Term> terms = evidence.Sentence.Terms;
        int i = IndexOf(terms, anchor.Start);
        if (i > 0 && IsCapital(evidence, terms[i - 1]) && terms[i].Span.Start - terms[i - 1].Span.End == 1)
        {
            // "Vice President": another office than "President".
            return null;
        }

        while (i >= 0 && i < terms.Count && terms[i].Span.End < anchor.End)
        {
            i++;
        }

        int last = i;
        while (last >= 0 && last + 1 < terms.Count && IsCapital(evidence, terms[last + 1]) && terms[last + 1].Span.Start - terms[last].Span.End == 1)
        {
            last++;
        }

        return last > i ? new(anchor.Start, terms[last].Span.End) : null;
    }

    private static int IndexOf(IReadOnlyList<Term> terms, int start)
    {
        for (int i = 0; i < terms.Count; i++)
        {
            if (terms[i].Span.Start == start)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsCapital(ScoredSentence evidence, Term term) =>
        char.IsUpper(evidence.Passage.Passage.Document.Text[term.Span.Start]);
}
