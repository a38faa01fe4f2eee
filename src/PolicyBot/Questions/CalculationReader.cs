using System.Collections.Frozen;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using static PolicyBot.Questions.CalculationWords;

namespace PolicyBot.Questions;

/// <summary>Tells questions whose answer must be computed or compared, and what their operands are.</summary>
public static class CalculationReader
{
    /// <summary>What is to be computed; null where the question only looks something up.</summary>
    /// <param name="text">The question, complete in itself.</param>
    public static Calculation? Read(string text)
    {
        IReadOnlyList<Term> terms = TextAnalyzer.Terms(text);
        string[] words = [.. terms.Select(term => term.Word)];
        return words.Length < 4 ? null
            : Share(text, terms, words)
            ?? Between(text, terms, words)
            ?? Comparison(text, terms, words)
            ?? SuperlativeReader.Read(text, terms)
            ?? PlusOne(text, terms, words)
            ?? Remainder(text, terms, words)
            ?? Change(text, terms, words)
            ?? Difference(text, terms, words)
            ?? AverageReader.Read(text, terms)
            ?? Sum(text, terms, words);
    }

    // "What share of the 2.4 million Venezuelans hosted received protection?"
    private static Calculation? Share(string text, IReadOnlyList<Term> terms, string[] words)
    {
        int share = Array.FindIndex(words, Shares.Contains);
        if (share < 1 || share + 2 >= words.Length || words[share + 1] != "of" || !(words[share - 1] is "what" or "which" || (share > 1 && words[share - 1] == "a" && words[share - 2] == "as")))
        {
            return null;
        }

        // The whole is what the text itself gives a number to: "the 2.4 million Venezuelans".
        Figure? whole = FigureExtractor.Extract(text).FirstOrDefault(figure => figure.Kind is FigureKind.Count or FigureKind.Money && figure.Core.Start >= terms[share + 1].Span.End && figure.Core.Start <= terms[share + 1].Span.End + " the ".Length);
        if (whole is null)
        {
            return ShareOfAll(text, terms, words, share);
        }

        if (Array.FindIndex(words, share, word => Choices.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal)) < 0)
        {
            return null;
        }

        string quantity = whole.Kind == FigureKind.Money ? "How much" : "How many";
        string rest = text[whole.Core.End..].TrimStart();
        string part = OperandQuestions.Tidy(quantity + " of the " + rest);
        return new(Operation.Share, null, [new(text[whole.Core.End..].Trim(' ', '?'), part), new(text[whole.Core.Start..whole.Core.End], OperandQuestions.Tidy(quantity + " " + text[whole.Core.Start..].TrimEnd('?')))]) { IsCertain = false };
    }

    // "What share of the total goes to schools?": the whole is what stands before the verb.
    private static Calculation? ShareOfAll(string text, IReadOnlyList<Term> terms, string[] words, int share)
    {
        int verb = Array.FindIndex(words, share + 2, word => Choices.Contains(word) || word is "go" or "goes" or "went" or "come" or "comes" or "came");
        if (verb <= share + 2 || verb + 1 >= words.Length)
        {
            return null;
        }

        string whole = Cut(text, Trimmed(text, terms[share + 1].Span.End, terms[verb].Span.Start));
        int first = Enumerable.Range(verb + 1, words.Length - verb - 1).First(i => i + 1 == words.Length || !Coordination.IsPreposition(words[i]));
        string part = text[terms[first].Span.Start..].TrimEnd(' ', '?', '.');
        return new(Operation.Share, null, [new(part, OperandQuestions.Tidy("How much of " + text[terms[share + 1].Span.End..])), new(whole, OperandQuestions.Tidy("How much is " + whole))]) { IsCertain = false };
    }

    // "How many years passed between the accord and the visit?"
    private static Calculation? Between(string text, IReadOnlyList<Term> terms, string[] words)
    {
        Operation? unit = UnitOfTime(words);
        int between = Array.IndexOf(words, "between");
        int from = Array.IndexOf(words, "from");
        int joint = between >= 0 ? Array.IndexOf(words, "and", between) : from >= 0 ? Array.FindIndex(words, from, word => word is "to" or "until") : -1;
        if (unit is null || joint < 0)
        {
            return null;
        }

        int opening = between >= 0 ? between : from;
        var first = new TextSpan(terms[opening].Span.End, terms[joint].Span.Start);
        var second = new TextSpan(terms[joint].Span.End, text.Length);
        string one = Cut(text, first).Trim(), two = Cut(text, second).Trim(' ', '?', '.', '!');
        return one.Length == 0 || two.Length == 0 ? null
            : IsDate(one) && IsDate(two) ? new(unit.Value, null, []) { IsChange = true, IsCertain = false }
            : new(unit.Value, null, [new(one, "When was " + one + "?"), new(two, "When was " + two + "?")]);
    }

    private static bool IsDate(string text) => FigureExtractor.Extract(text) is [{ Kind: FigureKind.Date } date] && date.Span.Length == text.Length;

    // "in 2015", "in August 2015": a date and at most a preposition.
    private static bool IsOfDate(string text) => FigureExtractor.Extract(text) is [{ Kind: FigureKind.Date } date] && text[..date.Span.Start].Trim() is "" or "in" or "by" or "at" or "on" && date.Span.End == text.Length;

    private static Operation? UnitOfTime(string[] words)
    {
        int how = Array.IndexOf(words, "how");
        return how < 0 || how + 2 >= words.Length || words[how + 1] is not "many" ? null : words[how + 2] switch
        {
            "years" => Operation.Years,
            "months" => Operation.Months,
            "days" => Operation.Days,
            _ => null,
        };
    }

    private static Calculation? Comparison(string text, IReadOnlyList<Term> terms, string[] words)
    {
        Ranking? ranking = words.Any(Greater.Contains) ? Ranking.Largest
            : words.Any(Lesser.Contains) ? Ranking.Smallest
            : words.Any(Sooner.Contains) ? Ranking.Earliest
            : words.Any(Latter.Contains) ? Ranking.Latest
            : null;
        bool chooses = words.Any(Choosers.Contains) || Choices.Contains(words[0]);
        if (ranking is null || !chooses || words.Contains("how") || words.Contains("difference"))
        {
            return null;
        }

        int joint = Array.FindIndex(words, word => word is "or" or "vs" or "versus");
        if (joint < 0 && Choices.Contains(words[0]))
        {
            joint = Array.LastIndexOf(words, "than");
            if (joint > 2 && Comparers(ranking.Value).Contains(words[joint - 1]) && words[0] is "is" or "are" or "was" or "were")
            {
                return OfClauses(text, terms, joint, ranking.Value);
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

    // "Is the money for roads more than what the plan gave to schools?": each side is an operand as it stands.
    private static Calculation? OfClauses(string text, IReadOnlyList<Term> terms, int joint, Ranking ranking)
    {
        TextSpan first = Trimmed(text, terms[0].Span.End, terms[joint - 1].Span.Start), second = Trimmed(text, terms[joint].Span.End, text.TrimEnd(' ', '?', '.').Length);
        return first.Length == 0 || second.Length == 0 || IsFigure(text, second) ? null
            : new(Operation.Difference, ranking, [.. new[] { first, second }.Select(side => new OperandPhrase(Cut(text, side), OperandQuestions.Tidy("How much is " + Cut(text, side))))]) { IsCertain = false };
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

    private static Calculation? Difference(string text, IReadOnlyList<Term> terms, string[] words)
    {
        bool times = Has(words, "how", "many", "times") || (words.Any(word => word is "twice" or "double" or "triple") && Array.LastIndexOf(words, "as") > 0);
        Operation operation = times ? Operation.Ratio : Operation.Difference;
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

    // "How many nations, including the United States, adopted the declaration?"
    private static Calculation? PlusOne(string text, IReadOnlyList<Term> terms, string[] words)
    {
        int including = Array.FindIndex(words, word => word is "including" or "counting");
        if (!Has(words, "how", "many") || including < 0 || including + 1 >= words.Length)
        {
            return null;
        }

        int start = terms[including].Span.Start;
        int mark = text.AsSpan(start).IndexOfAny(',', '?');
        int end = mark < 0 ? text.Length : start + mark;
        string name = Cut(text, Trimmed(text, terms[including].Span.End, end));
        return new(Operation.PlusOne, null, [new(name, OperandQuestions.Tidy(text[..start].TrimEnd(' ', ',') + " " + text[end..].TrimStart(',', ' ')))]) { IsCertain = false };
    }

    // "How did the number of parcels change from 2015 to 2024?"
    private static Calculation? Change(string text, IReadOnlyList<Term> terms, string[] words)
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
    private static Calculation? Remainder(string text, IReadOnlyList<Term> terms, string[] words)
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
        string part = Without(text, clause, "is are has have been be subtracted deducted taken take out away removed of it off");
        return whole.Length == 0 || part.Length == 0 ? null
            : new(Operation.Difference, null, [new(Cut(text, Trimmed(text, main.Start, main.End)), "How much is " + whole + "?"), new(Cut(text, Trimmed(text, clause.Start, clause.End)), "How much is " + part + "?")]);
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

    private static Calculation? Sum(string text, IReadOnlyList<Term> terms, string[] words)
    {
        bool adds = words.Any(Adders.Contains) || Has(words, "in", "all") || Has(words, "put", "together");
        int joint = Array.LastIndexOf(words, "plus");
        joint = joint > 0 ? joint : Array.LastIndexOf(words, "and");
        return adds && joint > 0 && Coordination.Around(text, terms, joint) is { } members && !members.Members.Any(member => IsFigure(text, member))
            ? new(Operation.Sum, null, OperandQuestions.Of(text, terms, joint, members)) { IsCertain = words.Any(SureAdders.Contains) }
            : null;
    }

    private static bool IsFigure(string text, TextSpan member) =>
        FigureExtractor.Extract(Cut(text, member)).Any(figure => figure.Kind is not (FigureKind.Date or FigureKind.Ordinal or FigureKind.Duration) && figure.Core.Length * 2 > member.Length);

    private static bool Has(string[] words, params ReadOnlySpan<string> sequence)
    {
        for (int i = 0; i + sequence.Length <= words.Length; i++)
        {
            if (words.AsSpan(i, sequence.Length).SequenceEqual(sequence))
            {
                return true;
            }
        }

        return false;
    }
}
