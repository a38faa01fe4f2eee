using System.Collections.Frozen;
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
            return null;
        }

        int last = mark + 1;
        while (last + 1 < terms.Count && terms[last + 1].Span.Start - terms[last].Span.End == 1 && !Coordination.IsPreposition(terms[last + 1].Word) && !Choices.Contains(terms[last + 1].Word))
        {
            last++;
        }

        var divisor = new Documents.TextSpan(terms[mark + 1].Span.Start, terms[last].Span.End);
        int end = terms[mark].Word == "per" ? terms[mark].Span.Start : terms[mark - 1].Span.Start;
        string dividend = text[..end].TrimEnd(' ', ',') + text[divisor.End..];
        return new(Operation.Average, null, [new(text[..end].Trim(' ', ','), OperandQuestions.Tidy(dividend)), new(Cut(text, divisor), OperandQuestions.Tidy("How many " + Cut(text, divisor)))]) { IsCertain = false };
    }
}
