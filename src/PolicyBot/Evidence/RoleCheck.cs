using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Evidence;

/// <summary>Tells whether the evidence has two names of the question in each other's roles.</summary>
/// <remarks>
/// "Peru's exports to Norway" beside "Norway's exports to Peru". A role is one of the two words behind a name, or a preposition before it with one of the
/// two words before that: the preposition alone would tell "sells to Norway" from "Norway buys".
/// Both names must stand in the sentence, so that it is a change of roles and not of subject; and neither as part of a longer name, which has a role of its own.
/// </remarks>
internal static class RoleCheck
{
    private const int WordsOfARole = 2;

    private static readonly HashSet<string> Prepositions = new("to from by in into of for with".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a name has in the question a role that in the sentence another of its names has.</summary>
    public static bool IsSwapped(Question question, ScoredSentence evidence)
    {
        Concept[] names = [.. question.Concepts.Where((concept, i) =>
            concept is { Kind: ConceptKind.Name, Share: >= 1 } && evidence.Places[i] == ConceptPlace.Sentence)];
        if (names.Length < 2)
        {
            return false;
        }

        IReadOnlyList<Term> terms = TextAnalyzer.Terms(question.Asked);
        HashSet<string>[] asked = [.. names.Select(name => Roles(name, terms, question.Asked))];
        HashSet<string>[] stated = [.. names.Select(name => Roles(name, evidence.Sentence.Terms, evidence.Passage.Passage.Document.Text))];
        return Enumerable.Range(0, names.Length).Any(one => Enumerable.Range(0, names.Length).Any(other =>
            one != other && asked[one].Except(stated[one]).Any(role => stated[other].Contains(role) && !asked[other].Contains(role))));
    }

    private static HashSet<string> Roles(Concept name, IReadOnlyList<Term> terms, string text)
    {
        var roles = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < terms.Count; i++)
        {
            if (name.Wordings.FirstOrDefault(wording => StandsAt(wording, terms, i)) is not { } found || IsPartOfAName(terms, i, found.Count, text))
            {
                continue;
            }

            int before = i - 1;
            while (before > 0 && terms[before].Word is "the" or "all" or "both")
            {
                before--;
            }

            if (before >= 0 && Prepositions.Contains(terms[before].Word))
            {
                string preposition = terms[before].Word;
                roles.UnionWith(Content(terms.Take(before).Reverse()).Select(stem => stem + " " + preposition));
            }

            roles.UnionWith(Content(terms.Skip(i + found.Count)));
        }

        return roles;
    }

    // The nearest words that carry meaning, no farther than the next preposition.
    private static IEnumerable<string> Content(IEnumerable<Term> terms) =>
        terms.TakeWhile(term => !Prepositions.Contains(term.Word)).Where(term => !FrameWords.Contains(term.Word)).Take(WordsOfARole).Select(term => term.Stem);

    private static bool IsPartOfAName(IReadOnlyList<Term> terms, int at, int count, string text)
    {
        return (at > 1 && Join(at - 1, at)) || (at + count < terms.Count && Join(at + count - 1, at + count));

        // One space between, and a capital on the other side; the first word of a sentence is capital by rule.
        bool Join(int left, int right) =>
            terms[right].Span.Start - terms[left].Span.End == 1 && char.IsUpper(text[terms[left].Span.Start]) && char.IsUpper(text[terms[right].Span.Start]);
    }

    private static bool StandsAt(IReadOnlyList<string> wording, IReadOnlyList<Term> terms, int at) =>
        at + wording.Count <= terms.Count && Enumerable.Range(0, wording.Count).All(k => terms[at + k].Stem == wording[k]);
}
