using System.Collections.Frozen;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using static PolicyBot.Questions.CalculationWords;

namespace PolicyBot.Questions;

/// <summary>Tells questions for the time between two events, or from the start of one to its end.</summary>
internal static class ElapsedReader
{
    private static readonly FrozenSet<string> Durations = Set("last lasts lasted run runs ran running operate operates operated operating apply applies applied continue continues continued stay stays stayed force effect open valid");

    /// <summary>The calculation; null where the question asks for no time between.</summary>
    public static Calculation? Read(string text, IReadOnlyList<Term> terms, string[] words)
    {
        int how = Enumerable.Range(0, words.Length - 1).FirstOrDefault(i => words[i] == "how" && words[i + 1] is "many" or "long" or "much" or "far" or "old", -1);
        if (how < 0 || how + 2 >= words.Length || Asked(words, how) is not { } asked)
        {
            return null;
        }

        return (Between(text, terms, words, asked.After)
            ?? Ordered(text, terms, words, asked.After)
            ?? Apart(text, terms, words, asked.After)
            ?? (words[how + 1] == "old" ? Age(text, terms, words, how) : null)
            ?? (words[how + 1] is "long" or "many" && words.Any(Durations.Contains) ? new Calculation(asked.Unit ?? Operation.Years, null, []) { IsChange = true, IsCertain = false } : null)) is { } calculation
            ? calculation with { Operation = asked.Unit ?? Operation.Years, HasOwnUnit = asked.Unit is not null }
            : null;
    }

    // The unit asked for, null where any will do, and the place behind it.
    private static (Operation? Unit, int After)? Asked(string[] words, int how) => (words[how + 1], words[how + 2]) switch
    {
        ("many", "years") => (Operation.Years, how + 3),
        ("many", "months") => (Operation.Months, how + 3),
        ("many", "days") => (Operation.Days, how + 3),
        ("much", "time") => (null, how + 3),
        ("long" or "old", _) => (null, how + 2),
        ("far", "apart") => (null, how + 3),
        _ => null,
    };

    // "Passed between the accord and the visit", "from the accord to the visit".
    private static Calculation? Between(string text, IReadOnlyList<Term> terms, string[] words, int after)
    {
        int opening = Array.FindIndex(words, after, word => word is "between" or "from");
        int joint = opening < 0 ? -1 : words[opening] == "between" ? Array.IndexOf(words, "and", opening) : Array.FindIndex(words, opening, word => word is "to" or "until" or "till");
        if (joint < 0)
        {
            return null;
        }

        string one = Cut(text, new(terms[opening].Span.End, terms[joint].Span.Start)).Trim(), two = Cut(text, new(terms[joint].Span.End, text.Length)).Trim(' ', '?', '.', '!');
        return one.Length == 0 || two.Length == 0 ? null
            : IsDate(one) && IsDate(two) ? new(default, null, []) { IsChange = true, IsCertain = false }
            : new(default, null, [Event(one), Event(two)]);
    }

    // "How long after the accord was the visit?", "how many years before the visit did the road open?"
    private static Calculation? Ordered(string text, IReadOnlyList<Term> terms, string[] words, int after)
    {
        int order = after < words.Length && words[after] is "after" or "before" ? after : after + 1 < words.Length && words[after] is "passed" or "elapsed" or "later" or "earlier" && words[after + 1] is "after" or "before" or "since" ? after + 1 : -1;
        int verb = order < 0 ? -1 : Array.FindIndex(words, order + 2, Choices.Contains);

        // "After it was signed did the visit take place": the second verb opens the event asked for.
        int second = verb < 0 ? -1 : Array.FindIndex(words, verb + 1, Choices.Contains);
        verb = second > 0 && second + 1 < words.Length ? second : verb;
        return verb < 0 || verb + 1 >= words.Length ? null
            : new(default, null, [Event(Cut(text, Trimmed(text, terms[order].Span.End, terms[verb].Span.Start)).TrimEnd(',')), Clause(text[terms[verb].Span.Start..])]);
    }

    // "How many years apart are the accord and the visit?"
    private static Calculation? Apart(string text, IReadOnlyList<Term> terms, string[] words, int after)
    {
        bool isApart = words[after - 1] == "apart" || (after < words.Length && words[after] == "apart");
        int joint = isApart ? Array.LastIndexOf(words, "and") : -1;
        return joint > 0 && Coordination.Around(text, terms, joint) is { Members.Count: 2 } pair ? new(default, null, [.. pair.Members.Select(member => Event(Cut(text, member)))]) : null;
    }

    // "How old was the fund when it was opened again?"
    private static Calculation? Age(string text, IReadOnlyList<Term> terms, string[] words, int how)
    {
        int when = Array.IndexOf(words, "when", how);
        if (when < how + 4 || when + 2 >= words.Length || !Choices.Contains(words[how + 2]))
        {
            return null;
        }

        string thing = Cut(text, Trimmed(text, terms[how + 2].Span.End, terms[when].Span.Start));
        string clause = text[terms[when].Span.End..].Trim(' ', '?');
        string later = words[when + 1] is "it" or "they" ? Cut(text, Trimmed(text, terms[when + 1].Span.End, text.TrimEnd(' ', '?').Length)) : clause;
        return new(default, null, [new(thing, OperandQuestions.Tidy("When was " + thing + " created")), new(clause, OperandQuestions.Tidy(words[when + 1] is "it" or "they" ? "When " + Verb(later) + thing + " " + Rest(later) : "When " + clause))]);
    }

    private static string Verb(string clause) => Choices.Contains(clause.Split(' ')[0]) ? clause.Split(' ')[0] + " " : "did ";

    private static string Rest(string clause) => Choices.Contains(clause.Split(' ')[0]) ? string.Join(' ', clause.Split(' ').Skip(1)) : clause;

    private static OperandPhrase Event(string name) => new(name, OperandQuestions.Tidy(TextAnalyzer.Terms(name).Skip(1).Any(term => Choices.Contains(term.Word)) ? "When " + name : "When was " + name));

    private static OperandPhrase Clause(string clause)
    {
        string name = clause.Trim(' ', '?', '.', '!');
        return new(name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..], OperandQuestions.Tidy("When " + name));
    }

    private static bool IsDate(string text) => FigureExtractor.Extract(text) is [{ Kind: FigureKind.Date } date] && date.Span.Length == text.Length;
}
