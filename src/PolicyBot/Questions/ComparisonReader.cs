using System.Collections.Frozen;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using static PolicyBot.Questions.CalculationWords;

namespace PolicyBot.Questions;

/// <summary>Tells questions for the one of two things that is more, less, earlier or later.</summary>
internal static class ComparisonReader
{
    public static Calculation? Read(string text, IReadOnlyList<Term> terms, string[] words)
    {
        Ranking? ranking = words.Any(Greater.Contains) ? Ranking.Largest
            : words.Any(Lesser.Contains) ? Ranking.Smallest
            : words.Any(Sooner.Contains) ? Ranking.Earliest
            : words.Any(Latter.Contains) ? Ranking.Latest
            : null;
        bool chooses = words.Any(Choosers.Contains) || words.Take(3).Any(Choices.Contains);
        if (ranking is null || !chooses || words.Contains("how") || words.Contains("difference"))
        {
            return null;
        }

        int joint = Array.FindIndex(words, word => word is "or" or "vs" or "versus");
        if (joint > 0 && ranking is Ranking.Largest or Ranking.Smallest && ComparedPhrases.Read(text, terms, words) is { } alternatives)
        {
            return new(Operation.Difference, ranking, alternatives);
        }

        if (joint < 0 && Choices.Contains(words[0]))
        {
            joint = Array.LastIndexOf(words, "than");
            if (joint > 2 && Comparers(ranking.Value).Contains(words[joint - 1]) && words[0] is "is" or "are" or "was" or "were")
            {
                return ComparedPhrases.Read(text, terms, words) is { } sides && !IsFigure(text, new(terms[joint].Span.End, text.Length))
                    ? new(Operation.Difference, ranking, sides) { IsCertain = false }
                    : null;
            }
        }

        if (joint < 0)
        {
            int of = Array.FindIndex(words, word => word is "of" or "between");
            joint = of >= 0 && (of == 0 || words[of - 1] is "which" || words[of] == "between") ? Array.IndexOf(words, "and", of) : -1;
        }

        return joint > 0 && (Alternatives(text, terms, joint, Comparers(ranking.Value)) ?? Coordination.Around(text, terms, joint)) is { } pair && !pair.Members.Any(member => IsFigure(text, member))
            ? new(Operation.Difference, ranking, [.. pair.Members.Select(member => new OperandPhrase(Cut(text, member), OperandQuestions.Compared(text, terms, joint, pair, member, ranking.Value)))])
            : null;
    }

    // "Which was the larger sum: the one announced in May, or the one for Ukraine?": all that follows the mark.
    private static Coordination? Alternatives(string text, IReadOnlyList<Term> terms, int joint, FrozenSet<string> comparers)
    {
        int mark = Math.Max(text.LastIndexOf(", ", terms[joint - 1].Span.Start, StringComparison.Ordinal), text.LastIndexOf(": ", terms[joint - 1].Span.Start, StringComparison.Ordinal));
        int comparer = Enumerable.Range(0, terms.Count).First(i => comparers.Contains(terms[i].Word));
        int end = text.AsSpan().LastIndexOfAny('?', '.') is var stop && stop > terms[joint].Span.End ? stop : text.Length;
        return mark > terms[comparer].Span.Start && joint + 1 < terms.Count
            ? new([Trimmed(text, mark + 1, terms[joint - 1].Span.End), Trimmed(text, terms[joint].Span.End, end)])
            : null;
    }
}
