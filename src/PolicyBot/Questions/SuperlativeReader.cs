using System.Collections.Frozen;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using static PolicyBot.Questions.CalculationWords;

namespace PolicyBot.Questions;

/// <summary>Tells questions for the most or least of all that a table or list has: "Which state got the most?", "What is the smallest grant?".</summary>
internal static class SuperlativeReader
{
    private static readonly FrozenSet<string> Largest = Set("largest biggest greatest highest longest");
    private static readonly FrozenSet<string> Smallest = Set("smallest lowest fewest least cheapest shortest");

    /// <summary>What is counted without a plural: "the most money".</summary>
    private static readonly FrozenSet<string> Masses = Set("money funding cash aid relief assistance support help people children");

    /// <summary>The ends of adjectives: "most important", "most recent".</summary>
    private static readonly string[] Qualities = ["ed", "ing", "ent", "ant", "ive", "ous", "al", "ful", "ble", "ic", "ly"];

    /// <summary>"The largest ever" is said of all times, and no list has those.</summary>
    private static readonly FrozenSet<string> OfAllTimes = Set("ever history record since");

    /// <summary>The calculation; null where the question asks for no most or least.</summary>
    /// <param name="text">The question.</param>
    /// <param name="terms">Its terms.</param>
    public static Calculation? Read(string text, IReadOnlyList<Term> terms)
    {
        int place = Place(text, terms);
        if (place < 1 || terms.Any(term => OfAllTimes.Contains(term.Word) || term.Word is "than" or "or" or "how" or "difference")
            || !(terms.Take(place).Any(term => Choosers.Contains(term.Word)) || terms[0].Word is "name" or "list"))
        {
            return null;
        }

        int counted = Counted(terms, place);
        int count = counted < 0 ? 1 : Numbers.GetValueOrDefault(terms[counted].Word);
        int first = terms[place - 1].Word is "the" or "top" || counted == place - 1 ? place - 1 : place;
        first = first > 0 && first < place && terms[first - 1].Word == "the" ? first - 1 : first;
        string rest = text[..terms[first].Span.Start] + text[terms[place].Span.End..];
        Ranking ranking = terms[place].Word == "most" || Largest.Contains(terms[place].Word) ? Ranking.Largest : Ranking.Smallest;
        return new(Operation.Difference, ranking, [new(Measure(text, terms, place), OperandQuestions.Tidy(rest))]) { IsOfAll = true, Count = count, IsCertain = false };
    }

    // "The three largest", "which three states got the most", "the largest three": the place of the number, -1 where there is none.
    private static int Counted(IReadOnlyList<Term> terms, int place)
    {
        int chooser = Enumerable.Range(0, place).LastOrDefault(i => terms[i].Word is "which" or "what", -1);
        return new[] { place - 1, chooser + 1, place + 1 }.FirstOrDefault(i => i >= 0 && i < terms.Count && Numbers.ContainsKey(terms[i].Word), -1);
    }

    // "Highest list price", "smallest grant": the superlative and the nouns right behind it.
    private static string Measure(string text, IReadOnlyList<Term> terms, int place)
    {
        int last = place;
        while (last + 1 < terms.Count && terms[last + 1].Span.Start - terms[last].Span.End == 1 && !Coordination.IsPreposition(terms[last + 1].Word)
            && !Choices.Contains(terms[last + 1].Word) && terms[last + 1].Word is not ("and" or "who" or "that" or "go" or "goes" or "went"))
        {
            last++;
        }

        return text[terms[place].Span.Start..terms[last].Span.End];
    }

    private static int Place(string text, IReadOnlyList<Term> terms)
    {
        for (int i = 0; i < terms.Count; i++)
        {
            if (Largest.Contains(terms[i].Word) || (Smallest.Contains(terms[i].Word) && !(terms[i].Word == "least" && terms[i - (i > 0 ? 1 : 0)].Word == "at"))
                || (terms[i].Word == "most" && Counts(text, terms, i)))
            {
                return i;
            }
        }

        return -1;
    }

    // "Got the most", "the most doses", "the most for schools"; not "the most important", "most of the money".
    private static bool Counts(string text, IReadOnlyList<Term> terms, int most)
    {
        if (most + 1 == terms.Count || text.AsSpan(terms[most].Span.End, terms[most + 1].Span.Start - terms[most].Span.End).ContainsAny(',', '?', '.'))
        {
            return true;
        }

        // "The most vaccine doses": the noun may follow another.
        string next = terms[most + 1].Word;
        return next != "of" && !Qualities.Any(ending => next.EndsWith(ending, StringComparison.Ordinal))
            && (Coordination.IsPreposition(next) || Masses.Contains(next) || terms.Skip(most + 1).Take(2).Any(term => IsPlural(term.Word)));
    }

    private static bool IsPlural(string word) => word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal);
}
