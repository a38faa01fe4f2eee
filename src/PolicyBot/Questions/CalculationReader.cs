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
            : ShareReader.Read(text, terms, words)
            ?? ElapsedReader.Read(text, terms, words)
            ?? ComparisonReader.Read(text, terms, words)
            ?? SuperlativeReader.Read(text, terms)
            ?? PlusOne(text, terms, words)
            ?? ComplementReader.Read(text, terms, words)
            ?? DifferenceReader.Remainder(text, terms, words)
            ?? DifferenceReader.Change(text, terms, words)
            ?? DifferenceReader.Read(text, terms, words)
            ?? AverageReader.Read(text, terms)
            ?? Sum(text, terms, words);
    }

    private static Calculation? Sum(string text, IReadOnlyList<Term> terms, string[] words)
    {
        bool adds = words.Any(Adders.Contains) || Has(words, "in", "all") || Has(words, "put", "together") || Has(words, "between", "them") || Has(words, "come", "to") || Has(words, "all", "told");
        int both = Enumerable.Range(0, words.Length - 1).FirstOrDefault(i => words[i] is "counting" or "including" or "add" or "adding" && words[i + 1] == "both", -1);
        int joint = Array.LastIndexOf(words, "plus");
        joint = joint > 0 ? joint : Array.LastIndexOf(words, "and");
        joint = joint < 0 && Has(words, "adding") ? Array.LastIndexOf(words, "or") : joint;
        if (Added(text, terms, words) is { } added)
        {
            return added;
        }

        if (both > 0 && joint > both && Has(words, "how", "many"))
        {
            return OfBoth(text, terms, both, joint);
        }

        if (adds && Group(text, terms, words) is { } group && joint < 0)
        {
            return group;
        }

        return adds && joint > 0 && Coordination.Around(text, terms, joint) is { } around && WithoutGroup(text, around) is var members && !members.Members.Any(member => IsFigure(text, member))
            ? new(Operation.Sum, null, OperandQuestions.Of(text, terms, joint, members)) { IsCertain = words.Any(SureAdders.Contains) }
            : null;
    }

    // "How much do the two northern counties get together?", "What do both grants add up to?"
    private static Calculation? Group(string text, IReadOnlyList<Term> terms, string[] words)
    {
        int number = Array.FindIndex(words, word => word == "both" || Numbers.ContainsKey(word));
        if (number < 1 || number + 1 >= words.Length || (words[number] != "both" && !(words[number - 1] is "the" or "all" or "these" or "those")) || words[number + 1] is "of" or "the")
        {
            return null;
        }

        int count = words[number] == "both" ? 2 : Numbers[words[number]];
        string[] gone = ["both", words[number], "all", "these", "those", "together", "altogether", "combined", "total", "add", "up", "come", "to", "between", "them", "in", "sum", "report", "each"];
        string rest = string.Join(' ', terms.Where(term => !gone.Contains(term.Word)).Select(term => Cut(text, term.Span)));
        string asked = rest.StartsWith("what ", StringComparison.OrdinalIgnoreCase) ? "How much " + rest["what ".Length..] : rest;
        int last = number + 1;
        while (last + 1 < words.Length && !Coordination.IsPreposition(words[last + 1]) && !Choices.Contains(words[last + 1]) && !gone.Contains(words[last + 1]) && !(words[last + 1] is "get" or "gets" or "got" or "receive" or "received" or "add" or "and" or "cost"))
        {
            last++;
        }

        return new(Operation.Sum, null, [new(Cut(text, new(terms[number + 1].Span.Start, terms[last].Span.End)), OperandQuestions.Tidy(asked))]) { IsOfAll = true, Count = count, IsCertain = false };
    }

    // "The two taxes, the one on sales and the one on fuel": the first member only counts the others.
    private static Coordination WithoutGroup(string text, Coordination around) =>
        around.Members.Count > 2 && TextAnalyzer.Terms(Cut(text, around.Members[0])) is [{ Word: "the" or "these" or "all" }, { } number, ..] && Numbers.GetValueOrDefault(number.Word) == around.Members.Count - 1
            ? new([.. around.Members.Skip(1)]) : around;

    // "If you add the school grant and the road grant, what do you get?": each as it stands.
    private static Calculation? Added(string text, IReadOnlyList<Term> terms, string[] words)
    {
        int add = Array.FindIndex(words, word => word is "add" or "adding" or "added");
        int first = add < 0 ? -1 : add + (add + 1 < words.Length && words[add + 1] is "up" or "together" ? 2 : 1);
        int joint = first < 0 ? -1 : Array.FindIndex(words, first, word => word is "and" or "to" or "plus");
        int comma = first < 0 || first >= words.Length ? -1 : text.IndexOf(',', terms[first].Span.Start);
        int end = comma < 0 ? text.TrimEnd(' ', '?', '.').Length : comma;
        if (joint <= first || joint + 1 >= words.Length || terms[joint + 1].Span.Start >= end || words.Skip(joint + 1).Contains("and"))
        {
            return null;
        }

        string one = Cut(text, Trimmed(text, terms[first].Span.Start, terms[joint].Span.Start)), other = Cut(text, Trimmed(text, terms[joint].Span.End, end));

        // "What does Peru get if you add its school grant and its road grant?"
        int owner = Array.FindIndex(words, 0, add, word => word is "does" or "do" or "did" or "would" or "will");
        string whose = owner >= 0 && owner + 1 < add && one.StartsWith("its ", StringComparison.OrdinalIgnoreCase) ? " for " + Cut(text, terms[owner + 1].Span) : "";
        return new(Operation.Sum, null, [.. new[] { one, other }.Select(name => new OperandPhrase(name, OperandQuestions.Tidy("How much is " + name + whose)))]);
    }

    // "How many people were hired, counting both the city and the villages?"
    private static Calculation OfBoth(string text, IReadOnlyList<Term> terms, int both, int joint)
    {
        string asked = text[..terms[both].Span.Start].TrimEnd(' ', ',');
        string[] names = [Cut(text, Trimmed(text, terms[both + 1].Span.End, terms[joint].Span.Start)), text[terms[joint].Span.End..].Trim(' ', '?', '.')];
        return new(Operation.Sum, null, [.. names.Select(name => new OperandPhrase(name, OperandQuestions.Tidy(asked + " in " + name)))]);
    }

    // "How many nations, including the United States, adopted the declaration?"
    private static Calculation? PlusOne(string text, IReadOnlyList<Term> terms, string[] words)
    {
        int including = Array.FindIndex(words, word => word is "including");
        if (!Has(words, "how", "many") || including < 0 || including + 1 >= words.Length || words[including + 1] == "both")
        {
            return null;
        }

        int start = terms[including].Span.Start;
        int mark = text.AsSpan(start).IndexOfAny(',', '?');
        int end = mark < 0 ? text.Length : start + mark;
        string name = Cut(text, Trimmed(text, terms[including].Span.End, end));
        return new(Operation.PlusOne, null, [new(name, OperandQuestions.Tidy(text[..start].TrimEnd(' ', ',') + " " + text[end..].TrimStart(',', ' ')))]) { IsCertain = false };
    }
}
