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

        return adds && joint > 0 && Coordination.Around(text, terms, joint) is { } members && !members.Members.Any(member => IsFigure(text, member))
            ? new(Operation.Sum, null, OperandQuestions.Of(text, terms, joint, members)) { IsCertain = words.Any(SureAdders.Contains) }
            : null;
    }

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
