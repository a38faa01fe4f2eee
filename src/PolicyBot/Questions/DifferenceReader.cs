using System.Collections.Frozen;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using static PolicyBot.Questions.CalculationWords;

namespace PolicyBot.Questions;

/// <summary>Tells questions for how much more one thing is than another, how many times as much, how it changed, or what is left of it.</summary>
internal static class DifferenceReader
{
    public static Calculation? Read(string text, IReadOnlyList<Term> terms, string[] words)
    {
        bool times = Has(words, "how", "many", "times") || (words.Any(word => word is "twice" or "double" or "triple") && Array.LastIndexOf(words, "as") > 0);
        Operation operation = times ? Operation.Ratio : Operation.Difference;
        if ((words.Contains("how") || times) && ComparedPhrases.Read(text, terms, words) is { } sides)
        {
            return new(operation, null, sides);
        }

        // "Than a quarter earlier": against what the question does not name.
        int ago = Array.FindLastIndex(words, word => word is "earlier" or "before" or "ago" or "previously");
        if (ago == words.Length - 1 && ago > 2 && words.Contains("how") && words[ago - 1] is "year" or "quarter" or "month" or "decade" or "week" or "time" && words.Any(word => word is "than" or "over" or "compared" or "from" or "on") && words.Any(word => Greater.Contains(word) || Lesser.Contains(word)))
        {
            return new(Operation.Difference, null, []) { IsChange = true };
        }

        int joint = -1;
        if (words.Contains("how") || times)
        {
            joint = Array.LastIndexOf(words, "than");
            joint = joint >= 0 && (words.Any(Greater.Contains) || words.Any(Lesser.Contains)) ? joint : Array.FindIndex(words, Outdoers.Contains);
            joint = joint < 0 && times ? Array.LastIndexOf(words, "as") : joint;
        }

        if (joint < 0 && words.Any(word => word is "difference" or "gap" or "differ" or "differs" or "compare" or "compares"))
        {
            int between = Array.IndexOf(words, "between");
            int differ = Array.FindIndex(words, word => word is "differ" or "differs" or "compare" or "compares");
            joint = differ > 0 ? Array.FindIndex(words, 0, differ, word => word is "and" or "vs" or "versus") : Array.FindIndex(words, Math.Max(between, 0), word => word is "and" or "vs" or "versus");
            joint = joint < 0 ? Array.FindIndex(words, word => word is "with" or "to" or "from") : joint;
        }

        if (joint < 0)
        {
            joint = Array.IndexOf(words, "minus");
        }

        if (joint > 0 && joint + 1 < words.Length && words[joint] == "than" && Choices.Contains(words[joint + 1]))
        {
            return OfPredicates(text, terms, words, joint, operation);
        }

        return joint > 0 && Coordination.Around(text, terms, joint) is { } pair && !pair.Members.Any(member => IsFigure(text, member))
            ? new(operation, null, OperandQuestions.Of(text, terms, joint, pair)) { IsChange = operation == Operation.Difference && pair.Members.All(member => IsOfDate(Cut(text, member))), IsCertain = !words.Any(word => word is "differ" or "differs" or "compare" or "compares" or "gap" or "twice" or "double" or "triple") }
            : null;
    }

    // "How many more people applied than were approved?": the same people, said to do two things.
    private static Calculation? OfPredicates(string text, IReadOnlyList<Term> terms, string[] words, int than, Operation operation)
    {
        int comparer = Array.FindIndex(words, 0, than, word => Greater.Contains(word) || Lesser.Contains(word));
        if (comparer < 1 || comparer + 2 >= than || !(words[comparer - 1] is "many" or "much"))
        {
            return null;
        }

        string second = text[terms[than].Span.End..].Trim(' ', '?', '.');
        string asked = Cut(text, new(terms[0].Span.Start, terms[comparer].Span.Start));
        var first = new OperandPhrase(Cut(text, Trimmed(text, terms[comparer + 1].Span.End, terms[than].Span.Start)), OperandQuestions.Tidy(asked + text[terms[comparer].Span.End..terms[than].Span.Start]));
        return new(operation, null, [first, new(second, OperandQuestions.Tidy(asked + " " + Cut(text, terms[comparer + 1].Span) + " " + second))]) { IsCertain = false };
    }

    // "in 2015", "in August 2015": a date and at most a preposition.
    private static bool IsOfDate(string text) => FigureExtractor.Extract(text) is [{ Kind: FigureKind.Date } date] && text[..date.Span.Start].Trim() is "" or "in" or "by" or "at" or "on" && date.Span.End == text.Length;

    // "How did the number of parcels change from 2015 to 2024?"
    public static Calculation? Change(string text, IReadOnlyList<Term> terms, string[] words)
    {
        int how = Array.IndexOf(words, "how");
        if (how < 0 || !words.Any(Changes.Contains) || words.Contains("than"))
        {
            return null;
        }

        int to = TwoDates(text) is { } years ? Enumerable.Range(0, terms.Count).FirstOrDefault(i => terms[i].Span.Start >= years.Members[0].End, -1) : -1;
        bool isBy = how > 0 && words[how - 1] == "by";
        bool measures = isBy || (how + 1 < words.Length && words[how + 1] is "did" or "has" or "have");
        return measures || to >= 0 ? new(Operation.Difference, null, to >= 0 ? OperandQuestions.Of(text, terms, to, TwoDates(text)!) : []) { IsChange = true, IsCertain = isBy && to < 0 } : null;
    }

    // "How much of the package is left once the aid for refugees is taken out of it?"
    public static Calculation? Remainder(string text, IReadOnlyList<Term> terms, string[] words)
    {
        int left = Array.FindIndex(words, word => word is "left" or "remain" or "remains");
        int opening = Array.FindIndex(words, word => word is "once" or "after" or "when" or "if" or "without" or "excluding");
        if (left < 0 || opening < 0 || !words.Any(word => word is "how" or "what"))
        {
            return null;
        }

        int comma = text.IndexOf(',', StringComparison.Ordinal);
        if (opening == 0 && comma < terms[0].Span.End)
        {
            return null;
        }

        TextSpan clause = opening == 0 ? new(terms[0].Span.End, comma) : Trimmed(text, terms[opening].Span.End, text.TrimEnd(' ', '?').Length);
        TextSpan main = opening == 0 ? new(comma + 1, text.TrimEnd(' ', '?').Length) : new(0, terms[opening].Span.Start);
        string whole = Without(text, main, "how much many what will would is are be left over remain remains of");
        string part = Without(text, clause, "is are has have been be paid for spent used gone their subtracted deducted taken take out away removed of it off");
        return whole.Length == 0 || part.Length == 0 ? null
            : new(Operation.Difference, null, [new(Cut(text, Trimmed(text, main.Start, main.End)), "How much is " + whole + "?"), new(Cut(text, Trimmed(text, clause.Start, clause.End)), "How much is " + part + "?")]) { IsPartOfWhole = true };
    }

    private static string Without(string text, TextSpan span, string words)
    {
        FrozenSet<string> left = Set(words);
        return string.Join(' ', TextAnalyzer.Terms(Cut(text, span)).Where(term => !left.Contains(term.Word)).Select(term => Cut(Cut(text, span), term.Span)));
    }

    // "from 2015 to 2024", "between FY2012 and FY2015".
    private static Coordination? TwoDates(string text)
    {
        List<Figure> dates = [.. FigureExtractor.Extract(text).Where(figure => figure.Kind == FigureKind.Date)];
        return dates.Count == 2 && text[dates[0].Core.End..dates[1].Core.Start].Trim() is "to" or "and" or "until" ? new([dates[0].Core, dates[1].Core]) : null;
    }
}
