using System.Buffers;
using System.Collections.Frozen;
using PolicyBot.Documents;
using PolicyBot.Indexing;

namespace PolicyBot.Questions;

/// <summary>Two or more parallel phrases of a question and what joins them: "Romania or Hungary", "with the Bureau than with the Marshals".</summary>
/// <param name="Members">The phrases, in the order of the question.</param>
internal sealed record Coordination(IReadOnlyList<TextSpan> Members)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:?!()");
    private static readonly FrozenSet<string> Prepositions = Set("in of on at to for from by with into under over within across through during since until before after via per against toward towards among");
    private static readonly FrozenSet<string> Determiners = Set("the a an its their his her our this that these those");
    private static readonly FrozenSet<string> Stops = Set(
        "is are was were be been do does did has have had can could will would shall should may might must"
        + " how much many what which who whom whose when where why between both either of"
        + " more less fewer larger bigger greater higher smaller lower longer shorter than"
        + " get gets got give gives gave receive receives received spend spends spent pay pays paid cost costs pledge pledges pledged invest invests invested"
        + " provide provides provided commit commits committed make makes made take takes took come comes came happen happened start started begin began end ended"
        + " take add adding added put sum subtract subtracting together combined altogether jointly overall then if once when there already differ differs compare compares worth");

    /// <summary>The phrases around a joining word.</summary>
    /// <param name="text">The question.</param>
    /// <param name="terms">Its terms.</param>
    /// <param name="joint">The place of the joining word among the terms.</param>
    /// <returns>The coordination; null where one side has no words.</returns>
    public static Coordination? Around(string text, IReadOnlyList<Term> terms, int joint)
    {
        int first = joint + 1;
        if (first >= terms.Count || joint == 0)
        {
            return null;
        }

        int last = Forward(text, terms, first, IsName(text, terms, joint - 1));
        if (last < first)
        {
            return null;
        }

        (int start, int end) = Backward(text, terms, joint, first, last);
        if (start > end)
        {
            return null;
        }

        List<TextSpan> members = [Span(terms, start, end), Span(terms, first, last)];

        // "A, B and C": the members before are parted by commas.
        while (terms[joint].Word is "and" or "or" && start > 1 && Gap(text, terms, start).Contains(',')
            && Backward(text, terms, start, first, last) is var (earlier, before) && earlier <= before && before == start - 1)
        {
            members.Insert(0, Span(terms, earlier, before));
            start = earlier;
        }

        return new(members);
    }

    /// <summary>Whether a lower-case word is a preposition.</summary>
    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    private static int Forward(string text, IReadOnlyList<Term> terms, int first, bool afterName)
    {
        int i = first;
        while (i < terms.Count && (i == first || !IsBroken(text, terms, i)))
        {
            string word = terms[i].Word;
            bool opens = i == first && (Prepositions.Contains(word) || Determiners.Contains(word) || word is "both" or "those" or "that");
            bool links = i > first && word == "of";
            bool repeats = links || terms.Take(first - 1).TakeLast(8).Any(term => term.Word == word);
            if (!opens && !links && !IsInRange(text, terms, i) && (Stops.Contains(word) || (Prepositions.Contains(word) && !repeats)))
            {
                // "exports and imports in 2024": what only the last has belongs to all.
                break;
            }

            // "Romania or Hungary receive": beside a name stands a name, and what follows it in lower case is the rest of the question.
            if (afterName && i > first && IsName(text, terms, i - 1) && !IsName(text, terms, i) && !(links && i + 1 < terms.Count && IsName(text, terms, i + 1)))
            {
                break;
            }

            i++;
        }

        while (i > first && (Prepositions.Contains(terms[i - 1].Word) || Determiners.Contains(terms[i - 1].Word)))
        {
            i--;
        }

        return i - 1;
    }

    private static (int Start, int End) Backward(string text, IReadOnlyList<Term> terms, int joint, int first, int last)
    {
        string opening = terms[first].Word;
        if (Prepositions.Contains(opening))
        {
            for (int i = joint - 1; i >= 0; i--)
            {
                if (terms[i].Word == opening)
                {
                    return (i, joint - 1);
                }
            }
        }

        // "that of Wells Fargo" stands for a thing of his, and is set against a thing.
        bool isName = !(opening is "that" or "those");
        var links = new HashSet<string>(StringComparer.Ordinal);
        for (int i = first; i <= last; i++)
        {
            isName &= IsName(text, terms, i) || Determiners.Contains(terms[i].Word) || terms[i].Word == "of";
            if (i > first && Prepositions.Contains(terms[i].Word) && terms[i - 1].Word is not ("that" or "those"))
            {
                links.Add(terms[i].Word);
            }
        }

        if (isName && !IsName(text, terms, joint - 1))
        {
            return NameBefore(text, terms, joint);
        }

        int start = joint;
        while (start > 0 && (start == joint || !IsBroken(text, terms, start)))
        {
            string word = terms[start - 1].Word;
            bool linked = links.Contains(word) || (word == "of" && IsInName(text, terms, start - 1)) || IsInRange(text, terms, start - 1);
            if ((!linked && (Stops.Contains(word) || Prepositions.Contains(word)))
                || (isName && !linked && !IsName(text, terms, start - 1) && !Determiners.Contains(word)))
            {
                break;
            }

            start--;
        }

        return (start, joint - 1);
    }

    // "did France pledge than Germany": a name is set against a name, wherever the joining word stands.
    private static (int Start, int End) NameBefore(string text, IReadOnlyList<Term> terms, int joint)
    {
        int end = joint - 1;
        while (end > 0 && !IsName(text, terms, end))
        {
            end--;
        }

        int start = end;
        while (start > 1 && IsName(text, terms, start - 1) && !IsBroken(text, terms, start))
        {
            start--;
        }

        return end > 0 ? (start, end) : (joint, joint - 1);
    }

    private static bool IsInName(string text, IReadOnlyList<Term> terms, int of) =>
        of > 0 && of + 1 < terms.Count && IsName(text, terms, of - 1) && IsName(text, terms, of + 1);

    // "18 to 24 year olds".
    private static bool IsInRange(string text, IReadOnlyList<Term> terms, int to) =>
        terms[to].Word == "to" && to > 0 && to + 1 < terms.Count && char.IsDigit(text[terms[to - 1].Span.Start]) && char.IsDigit(text[terms[to + 1].Span.Start]);

    private static bool IsName(string text, IReadOnlyList<Term> terms, int i) =>
        (char.IsUpper(text[terms[i].Span.Start]) || (i > 0 && char.IsDigit(text[terms[i].Span.Start]) && terms[i].Span.Start - terms[i - 1].Span.End == 1 && IsName(text, terms, i - 1))) && (i > 0 || !(Stops.Contains(terms[i].Word) || Prepositions.Contains(terms[i].Word) || FrameWords.Contains(terms[i].Word)));

    private static bool IsBroken(string text, IReadOnlyList<Term> terms, int i) =>
        Gap(text, terms, i).ContainsAny(Marks);

    private static ReadOnlySpan<char> Gap(string text, IReadOnlyList<Term> terms, int i) =>
        text.AsSpan(terms[i - 1].Span.End, terms[i].Span.Start - terms[i - 1].Span.End);

    private static TextSpan Span(IReadOnlyList<Term> terms, int first, int last) => new(terms[first].Span.Start, terms[last].Span.End);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
