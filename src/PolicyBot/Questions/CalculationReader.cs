using System.Collections.Frozen;
using System.Text;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Questions;

/// <summary>Tells questions whose answer must be computed or compared, and what their operands are.</summary>
public static class CalculationReader
{
    private static readonly FrozenSet<string> Adders = Set("together combined combine combining altogether total totals totalling sum add adding added plus jointly summed");
    private static readonly FrozenSet<string> SureAdders = Set("together altogether add adding added plus jointly summed");
    private static readonly FrozenSet<string> Outdoers = Set("exceed exceeds exceeded exceeding top tops topped surpass surpasses surpassed outstrip outstrips outstripped");
    private static readonly FrozenSet<string> Greater = Set("more larger bigger greater higher largest biggest greatest highest most longer longest bulk");
    private static readonly FrozenSet<string> Lesser = Set("less fewer smaller lower lowest smallest least fewest cheaper cheapest shorter shortest");
    private static readonly FrozenSet<string> Sooner = Set("earlier earliest first sooner older oldest before");
    private static readonly FrozenSet<string> Latter = Set("later latest newer newest last recent");
    private static readonly FrozenSet<string> Choosers = Set("which who whose what whom");
    private static readonly FrozenSet<string> Choices = Set("is are was were did do does has have had will would can could");
    private static readonly FrozenSet<string> Changes = Set("grow grew grown increase increased rise rose risen change changed fall fell fallen decrease decreased decline declined drop dropped go gone went climb climbed shrink shrank");
    private static readonly FrozenSet<string> Shares = Set("share percent percentage proportion fraction");

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
            ?? PlusOne(text, terms, words)
            ?? Remainder(text, terms, words)
            ?? Change(text, terms, words)
            ?? Difference(text, terms, words)
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
        if (whole is null || Array.FindIndex(words, share, word => Choices.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal)) < 0)
        {
            return null;
        }

        string quantity = whole.Kind == FigureKind.Money ? "How much" : "How many";
        string rest = text[whole.Core.End..].TrimStart();
        string part = Tidy(quantity + " of the " + rest);
        return new(Operation.Share, null, [new(text[whole.Core.End..].Trim(' ', '?'), part), new(text[whole.Core.Start..whole.Core.End], Tidy(quantity + " " + text[whole.Core.Start..].TrimEnd('?')))]) { IsCertain = false };
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
        }

        if (joint < 0)
        {
            int of = Array.FindIndex(words, word => word is "of" or "between");
            joint = of >= 0 && (of == 0 || words[of - 1] is "which" || words[of] == "between") ? Array.IndexOf(words, "and", of) : -1;
        }

        return joint > 0 && (Alternatives(text, terms, joint, Comparers(ranking.Value)) ?? Coordination.Around(text, terms, joint)) is { } pair && !pair.Members.Any(member => IsFigure(text, member))
            ? new(Operation.Difference, ranking, [.. pair.Members.Select(member => new OperandPhrase(Cut(text, member), Compared(text, terms, joint, pair, member, ranking.Value)))])
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

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    // "Did Romania or Hungary receive more money for refugees?" asks "How much money for refugees did Romania receive?" and the same of Hungary.
    private static string Compared(string text, IReadOnlyList<Term> terms, int joint, Coordination pair, TextSpan member, Ranking ranking)
    {
        TextSpan first = pair.Members[0];
        FrozenSet<string> comparers = Comparers(ranking);
        int comparer = Enumerable.Range(0, terms.Count).First(i => comparers.Contains(terms[i].Word));
        var gone = new TextSpan(terms[joint].Span.Start, pair.Members[^1].End);
        var before = new List<string>();
        var after = new List<string>();
        for (int i = 0; i < terms.Count; i++)
        {
            bool isOperand = pair.Members.Any(operand => operand.Overlaps(terms[i].Span)) || gone.Overlaps(terms[i].Span);
            bool isFrame = i < comparer && (Choosers.Contains(terms[i].Word) || Choices.Contains(terms[i].Word) || terms[i].Word is "the" or "a" or "there" or "of" or "between" or "both");
            bool isKind = i < comparer && i > 0 && terms[i - 1].Word is "which" or "what" && i + 1 < terms.Count && Choices.Contains(terms[i + 1].Word);
            if (i != comparer && !isOperand && !isFrame && !isKind)
            {
                (i < comparer ? before : after).Add(Cut(text, terms[i].Span));
            }
        }

        string name = Completed(Cut(text, member), Cut(text, first));
        string rest = string.Join(' ', after);
        string verb = string.Join(' ', before);
        string asked = ranking is Ranking.Earliest or Ranking.Latest ? "When" : after.Count > 0 && IsCounted(after) ? "How many" : "How much";
        return asked == "When" ? Tidy(verb.Length + rest.Length > 0 ? $"When did {name} {verb} {rest}" : $"When was {name}")
            : verb.Length > 0 ? Tidy(Coordination.IsPreposition(name.Split(' ')[0]) ? $"{asked} {rest} did {verb} {name}" : $"{asked} {rest} did {name} {verb}")
            : Tidy(asked == "How many" ? terms.Any(term => term.Word is "has" or "have") ? $"How many {rest} does {name} have" : $"How many {rest} {name}" : rest.Length > 0 ? $"How much is the {rest} {name}" : $"How much is {name}");
    }

    // "more fully approved applications", "more money for refugees": the noun is the last word before a preposition.
    private static bool IsCounted(List<string> words)
    {
        int end = words.FindIndex(word => word is "for" or "of" or "in" or "to" or "from" or "with" or "on" or "by" or "at" or "under" or "who" or "that");
        string noun = words[(end < 0 ? words.Count : Math.Max(end, 1)) - 1];
        return noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && noun is not ("funds" or "dollars" or "pounds" or "euros") || noun is "people" or "children" or "women" or "men";
    }

    private static FrozenSet<string> Comparers(Ranking ranking) => ranking switch
    {
        Ranking.Largest => Greater,
        Ranking.Smallest => Lesser,
        Ranking.Earliest => Sooner,
        _ => Latter,
    };

    private static Calculation? Difference(string text, IReadOnlyList<Term> terms, string[] words)
    {
        bool times = Has(words, "how", "many", "times");
        Operation operation = times ? Operation.Ratio : Operation.Difference;
        int joint = -1;
        if (words.Contains("how") || times)
        {
            joint = Array.LastIndexOf(words, "than");
            joint = joint >= 0 && (words.Any(Greater.Contains) || words.Any(Lesser.Contains)) ? joint : Array.FindIndex(words, Outdoers.Contains);
            joint = joint < 0 && times ? Array.LastIndexOf(words, "as") : joint;
        }

        if (joint < 0 && words.Any(word => word is "difference" or "differ" or "differs" or "compare" or "compares"))
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

        return joint > 0 && Coordination.Around(text, terms, joint) is { } pair && !pair.Members.Any(member => IsFigure(text, member))
            ? new(operation, null, Operands(text, terms, joint, pair)) { IsCertain = !words.Any(word => word is "differ" or "differs" or "compare" or "compares") }
            : null;
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
        return new(Operation.PlusOne, null, [new(name, Tidy(text[..start].TrimEnd(' ', ',') + " " + text[end..].TrimStart(',', ' ')))]) { IsCertain = false };
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
        bool measures = how + 1 < words.Length && (words[how + 1] is "did" or "has" or "have" || (how > 0 && words[how - 1] == "by"));
        return measures || to >= 0 ? new(Operation.Difference, null, to >= 0 ? Operands(text, terms, to, TwoDates(text)!) : []) { IsChange = true, IsCertain = false } : null;
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
        if (opening == 0 && comma < 0)
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
            ? new(Operation.Sum, null, Operands(text, terms, joint, members)) { IsCertain = words.Any(SureAdders.Contains) }
            : null;
    }

    // Each operand's question is the whole question with that member in the first one's place and the others gone.
    private static List<OperandPhrase> Operands(string text, IReadOnlyList<Term> terms, int joint, Coordination pair)
    {
        TextSpan first = pair.Members[0];
        TextSpan last = pair.Members[^1];
        int restStart = pair.Members.Count > 2 ? first.End : terms[joint].Span.Start;
        string head = Cut(text, first), tail = Cut(text, last);

        // "than to the ministry for uniforms": a phrase at the end may be the last one's alone, a date never is.
        string end = text[last.End..];
        bool isLoose = end.StartsWith(' ') && Coordination.IsPreposition(TextAnalyzer.Terms(end) is [var opening, ..] ? opening.Word : "") && FigureExtractor.Extract(end).Count == 0;
        var operands = new List<OperandPhrase>();
        foreach (TextSpan member in pair.Members)
        {
            string name = WithHead(Completed(Cut(text, member), head), tail);
            string question = WithoutCalculation(text[..first.Start] + name + text[first.End..restStart] + " " + text[last.End..]);
            string shorter = WithoutCalculation(text[..first.Start] + name + text[first.End..restStart]);
            operands.Add(new(Cut(text, member), Tidy(Asked(question, name))) { Shorter = member != last && isLoose ? Tidy(Asked(shorter, name)) : null });
        }

        return operands;
    }

    // "Adding Haiti, how many doses did they receive?", "By how much did the offsets, leaving out loans?": asked as one would ask of one operand.
    private static string Asked(string question, string name)
    {
        IReadOnlyList<Term> terms = TextAnalyzer.Terms(question);
        int quantity = Enumerable.Range(0, Math.Max(terms.Count - 1, 0)).FirstOrDefault(i => terms[i].Word == "how" && terms[i + 1].Word is "much" or "many", -1);
        int pronoun = Enumerable.Range(0, terms.Count).FirstOrDefault(i => terms[i].Word is "they" or "these" or "them", -1);
        if (quantity >= 0 && pronoun > quantity)
        {
            return question[terms[quantity].Span.Start..terms[pronoun].Span.Start] + name + question[terms[pronoun].Span.End..];
        }

        if (quantity < 0)
        {
            // "What is the settlement?", "what do the funds make?", "How do men in their forties?": the quantity of that.
            int opening = Enumerable.Range(0, terms.Count).FirstOrDefault(i => terms[i].Word is "what" or "how" or "which", -1);
            int after = opening < 0 ? 0 : opening + 1 < terms.Count && Choices.Contains(terms[opening + 1].Word) ? terms[opening + 1].Span.End : terms[opening].Span.End;
            return "How much is" + " " + question[after..].Trim();
        }

        int place = question.IndexOf(name, StringComparison.Ordinal);
        if (place >= 0 && place < terms[quantity].Span.Start && question[(place + name.Length)..terms[quantity].Span.Start].AsSpan().ContainsAny(',', ':'))
        {
            // "Poland: how much refugee money since February 24?"
            return question[terms[quantity].Span.Start..].TrimEnd('?', ' ') + ", " + question[..(place + name.Length)];
        }

        bool measures = quantity > 0 && terms[quantity - 1].Word == "by";
        int verb = measures ? Enumerable.Range(quantity, terms.Count - quantity).FirstOrDefault(i => Choices.Contains(terms[i].Word), -1) : -1;
        return verb < 0 ? question[terms[quantity].Span.Start..]
            : question[terms[quantity].Span.Start..terms[verb].Span.Start] + "was" + question[terms[verb].Span.End..];
    }

    // "white and black respondents": one adjective alone shares the other's noun.
    private static string WithHead(string member, string last)
    {
        string[] words = last.Split(' ');
        bool isAdjective = !member.Contains(' ', StringComparison.Ordinal) && member.Length > 0 && char.IsLower(member[0]) && !member.EndsWith('s') && words.Length == 2 && words[1].EndsWith('s');
        return isAdjective ? member + " " + words[1] : member;
    }

    // "The secondary one", "that of Wells Fargo": what the other member names stands for the pronoun.
    private static string Completed(string member, string first)
    {
        string[] words = first.Split(' ');
        string head = words[^1];
        if (member.StartsWith("that of ", StringComparison.OrdinalIgnoreCase) || member.StartsWith("those of ", StringComparison.OrdinalIgnoreCase))
        {
            return "the " + head + member[member.IndexOf(' ', StringComparison.Ordinal)..];
        }

        bool isPronoun = member.EndsWith(" one", StringComparison.Ordinal) || member.EndsWith(" ones", StringComparison.Ordinal);
        return isPronoun ? member[..member.LastIndexOf(' ')] + " " + string.Join(' ', words.Skip(Math.Min(words[0] is "the" or "a" or "an" ? 2 : 1, words.Length - 1))) : member;
    }

    private static string WithoutCalculation(string question)
    {
        IReadOnlyList<Term> terms = TextAnalyzer.Terms(question);
        var kept = new StringBuilder(question.Length);
        int at = 0;
        for (int i = 0; i < terms.Count; i++)
        {
            string word = terms[i].Word;
            bool opens = i == 0 || terms[i - 1].Word is "how" or "much" or "many" or "is" or "the" or "a";
            bool calculates = word is "together" or "combined" or "altogether" or "jointly" or "difference" or "gap" or "between" or "both" or "either" or "compare" or "compares" or "compared" or "differ" or "differs" or "plus" or "summed"
                || (opens && (Greater.Contains(word) || Lesser.Contains(word) || Adders.Contains(word)));
            kept.Append(question, at, terms[i].Span.Start - at);
            kept.Append(calculates ? "" : question[terms[i].Span.Start..terms[i].Span.End]);
            at = terms[i].Span.End;
        }

        return kept.Append(question, at, question.Length - at).ToString();
    }

    private static string Tidy(string question) =>
        string.Join(' ', question.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ',', '?', '.') + "?";

    private static bool IsFigure(string text, TextSpan member) =>
        FigureExtractor.Extract(Cut(text, member)).Any(figure => figure.Kind is not (FigureKind.Date or FigureKind.Ordinal) && figure.Core.Length * 2 > member.Length);

    private static string Cut(string text, TextSpan span) => text[span.Start..span.End];

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

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
