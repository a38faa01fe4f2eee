using System.Collections.Frozen;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using static PolicyBot.Questions.CalculationWords;

namespace PolicyBot.Questions;

/// <summary>Tells questions for how much of one thing falls on each of another: "How much is that per household?", "for each grantee".</summary>
internal static class AverageReader
{
    private static readonly FrozenSet<string> Marks = Set("per each every");

    /// <summary>The calculation, its operands what is divided and what it is divided by; null where the question asks for no such thing.</summary>
    /// <param name="text">The question.</param>
    /// <param name="terms">Its terms.</param>
    public static Calculation? Read(string text, IReadOnlyList<Term> terms)
    {
        int mark = Enumerable.Range(0, terms.Count).FirstOrDefault(i => Marks.Contains(terms[i].Word) && (terms[i].Word == "per" || (i > 0 && terms[i - 1].Word == "for")), -1);
        if (mark < 2 || mark + 1 >= terms.Count || !terms.Take(mark).Any(term => term.Word is "much" or "many" or "average"))
        {
            return OfAverage(text, terms);
        }

        TextSpan divisor = Noun(terms, mark + 1);
        int end = terms[mark].Word == "per" ? terms[mark].Span.Start : terms[mark - 1].Span.Start;
        string dividend = text[..end].TrimEnd(' ', ',') + text[divisor.End..];
        return Of(text[..end].Trim(' ', ','), dividend, Cut(text, divisor));
    }

    // "What does one new teacher cost on average?", "the average value of the grants", "the average grant"
    private static Calculation? OfAverage(string text, IReadOnlyList<Term> terms)
    {
        int average = Enumerable.Range(0, terms.Count).FirstOrDefault(i => terms[i].Word == "average", -1);
        if (average < 0 || average + 1 > terms.Count || !terms.Any(term => term.Word is "much" or "what" or "whats" or "what's" or "how"))
        {
            return null;
        }

        bool isOnAverage = average > 0 && terms[average - 1].Word == "on";
        int one = Enumerable.Range(0, terms.Count).FirstOrDefault(i => terms[i].Word is "one" or "each" or "every" or "single", -1);
        int of = isOnAverage ? -1 : Enumerable.Range(average, terms.Count - average).FirstOrDefault(i => terms[i].Word is "of" or "for", -1);
        int noun = one >= 0 ? one + 1
            : of >= 0 ? of + (of + 1 < terms.Count && terms[of + 1].Word is "the" or "these" or "those" or "all" ? 2 : 1)
            : isOnAverage ? -1 : average + 1;
        if (noun < 0 || noun >= terms.Count || FrameWords.Contains(terms[noun].Word))
        {
            return null;
        }

        TextSpan divisor = Noun(terms, noun);
        string rest = text[..divisor.Start] + text[divisor.End..];
        return Of(rest, rest, Cut(text, divisor)) with { IsCertain = true };
    }

    private static Calculation Of(string name, string dividend, string divisor) =>
        new(Operation.Average, null, [new(name, OperandQuestions.Tidy(dividend)), new(divisor, OperandQuestions.Tidy("How many " + divisor))]) { IsCertain = false };

    private static TextSpan Noun(IReadOnlyList<Term> terms, int first)
    {
        int last = first;
        while (last + 1 < terms.Count && terms[last + 1].Span.Start - terms[last].Span.End <= (terms[last].Word.Contains('.', StringComparison.Ordinal) ? 2 : 1) && !Coordination.IsPreposition(terms[last + 1].Word) && !Choices.Contains(terms[last + 1].Word)
            && !(terms[last + 1].Word is "cost" or "costs" or "get" or "gets" or "got" or "receive" or "receives" or "received" or "the" or "a" or "that" or "who"))
        {
            last++;
        }

        return new(terms[first].Span.Start, terms[last].Span.End);
    }
}
