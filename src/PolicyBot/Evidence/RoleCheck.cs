using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Evidence;

/// <summary>Tells whether the evidence has another name than the question in the same role.</summary>
/// <remarks>"Exports to Norway" beside "exports to Peru"; "Norway hosts" beside "Peru hosts". Both names must stand in the sentence or title, so that it is a change of roles and not of subject.</remarks>
internal static class RoleCheck
{
    private static readonly HashSet<string> Prepositions = new("to from by in of for with".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a name that stands in the sentence or around it has another role there than in the question.</summary>
    public static bool IsOther(Question question, ScoredSentence evidence) => IsOther(question, evidence, ofAbsent: false);

    /// <summary>Whether the evidence has another name in the place of one that stands nowhere in its document: it speaks of somebody else.</summary>
    public static bool IsOfAnother(Question question, ScoredSentence evidence) => IsOther(question, evidence, ofAbsent: true);

    private static bool IsOther(Question question, ScoredSentence evidence, bool ofAbsent)
    {
        IReadOnlyList<Term> asked = TextAnalyzer.Terms(question.Asked);
        for (int i = 0; i < question.Concepts.Count; i++)
        {
            Concept name = question.Concepts[i];
            bool absent = evidence.Places[i] == ConceptPlace.Absent;
            if (name.Share < 1 || name.Wordings.Count == 0 || absent != ofAbsent || (absent && name.Kind != ConceptKind.Name))
            {
                continue;
            }

            int at = IndexOf(asked, name.Span.Start);
            if (BehindPreposition(asked, at, out string preposition, out string? noun) && noun is not null && IsOtherBehind(evidence, name, preposition, noun))
            {
                return true;
            }

            Concept? next = i + 1 < question.Concepts.Count ? question.Concepts[i + 1] : null;
            if (next is { Share: >= 1, Kind: ConceptKind.Word, Wordings.Count: > 0 } && next.Span.Start - name.Span.End == 1 && IsOtherBefore(evidence, name, next))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BehindPreposition(IReadOnlyList<Term> terms, int at, out string preposition, out string? noun)
    {
        preposition = "";
        noun = null;
        int before = at - 1;
        while (before > 0 && terms[before].Word is "the" or "a" or "an")
        {
            before--;
        }

        if (before < 1 || !Prepositions.Contains(terms[before].Word))
        {
            return false;
        }

        preposition = terms[before].Word;
        noun = terms[before - 1].Stem;
        return true;
    }

    // "exports to NAME": the same noun and preposition, then a capital word that is not the question's name.
    private static bool IsOtherBehind(ScoredSentence evidence, Concept name, string preposition, string noun)
    {
        IReadOnlyList<Term> terms = evidence.Sentence.Terms;
        for (int i = 1; i + 1 < terms.Count; i++)
        {
            if (terms[i].Word == preposition && terms[i - 1].Stem == noun)
            {
                int after = terms[i + 1].Word == "the" && i + 2 < terms.Count ? i + 2 : i + 1;
                if (IsCapital(evidence, terms[after]) && !Says(name, terms, after))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "NAME hosts": the same word, and just before it a capital word that is not the question's name.
    private static bool IsOtherBefore(ScoredSentence evidence, Concept name, Concept word)
    {
        IReadOnlyList<Term> terms = evidence.Sentence.Terms;
        bool other = false;
        for (int i = 1; i < terms.Count; i++)
        {
            if (word.Wordings.Any(wording => wording.Count == 1 && wording[0] == terms[i].Stem))
            {
                if (Says(name, terms, i - 1))
                {
                    return false;
                }

                other |= IsCapital(evidence, terms[i - 1]);
            }
        }

        return other;
    }

    private static bool Says(Concept name, IReadOnlyList<Term> terms, int at) =>
        name.Wordings.Any(wording => wording.Contains(terms[at].Stem));

    private static bool IsCapital(ScoredSentence evidence, Term term) =>
        char.IsUpper(evidence.Passage.Passage.Document.Text[term.Span.Start]);

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
}
