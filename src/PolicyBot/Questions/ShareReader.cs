using System.Collections.Frozen;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using static PolicyBot.Questions.CalculationWords;

namespace PolicyBot.Questions;

/// <summary>Tells questions for the share that one thing has of another: "What part of the total goes to schools?", "Roads are what percentage of the plan?".</summary>
internal static class ShareReader
{
    /// <summary>"What part" may ask for a place or a chapter as well, but not of what is measured.</summary>
    private static readonly FrozenSet<string> Pieces = Set("part piece slice chunk");

    private static readonly FrozenSet<string> Wholes = Set("total overall money funding funds budget spending amount sum cost costs million billion trillion thousand");

    private static readonly FrozenSet<string> Sizes = Set("big large great high small much");

    /// <summary>What parts do of a whole: "goes to", "accounts for", "made up".</summary>
    private static readonly FrozenSet<string> Verbs = Set(
        "go goes went gone come comes came make makes made account accounts accounted represent represents represented constitute constitutes constituted"
        + " form forms formed comprise comprises comprised contribute contributes contributed get gets got receive receives received cover covers covered belong belongs belonged");

    /// <summary>The calculation, its operands the part and the whole; null where the question asks for no share.</summary>
    public static Calculation? Read(string text, IReadOnlyList<Term> terms, string[] words)
    {
        int share = Enumerable.Range(1, words.Length - 1).FirstOrDefault(i => IsShare(words, i), -1);
        if (share < 0 || share + 2 >= words.Length)
        {
            return null;
        }

        int asked = share;
        while (asked > 0 && (words[asked - 1] is "what" or "which" or "how" or "a" or "the" or "as" or "s" || Sizes.Contains(words[asked - 1])))
        {
            asked--;
        }

        int of = Array.IndexOf(words, "of", share);
        return of < 0 ? null
            : of == share + 1 && asked > 1 ? OfSentence(text, terms, words, asked, of)
            : of == share + 1 ? OfWhole(text, terms, words, of)
            : Choices.Contains(words[share + 1]) ? OfPart(text, terms, words, share + 1)
            : null;
    }

    // "What share", "as a percentage", "how big a part": not "the share of schools", which is a thing by itself.
    private static bool IsShare(string[] words, int i) => Shares.Contains(words[i])
        && (words[i - 1] is "what" or "which" || (i > 1 && words[i - 1] is "a" && (words[i - 2] is "as" or "what" || Sizes.Contains(words[i - 2]))))
        && (!Pieces.Contains(words[i]) || words.Any(Wholes.Contains));

    // "Roads are what percentage of the plan?", "How much is that for roads as a share of the plan?"
    private static Calculation? OfSentence(string text, IReadOnlyList<Term> terms, string[] words, int asked, int of)
    {
        int first = 0, last = asked - 1;
        while (first < last && (words[first] is "what" or "how" or "much" or "many" or "so" || Choices.Contains(words[first])))
        {
            first++;
        }

        while (last > first && (Choices.Contains(words[last]) || Verbs.Contains(words[last]) || Coordination.IsPreposition(words[last]) || words[last] == "up"))
        {
            last--;
        }

        return Of(text, new(terms[first].Span.Start, terms[last].Span.End), new(terms[of].Span.End, End(text)), null);
    }

    // "What part of the 2.4 million refugees hosted received protection?": the whole is what stands before the verb.
    private static Calculation? OfWhole(string text, IReadOnlyList<Term> terms, string[] words, int of)
    {
        // A whole that the question gives a number to reaches to the verb or participle that parts it.
        bool isCounted = FigureExtractor.Extract(text).Any(figure => figure.Kind is FigureKind.Count or FigureKind.Money && figure.Core.Start >= terms[of].Span.End && figure.Core.Start <= terms[of].Span.End + " the ".Length);
        int verb = Array.FindIndex(words, of + 2, word => Choices.Contains(word) || Verbs.Contains(word));
        verb = verb < 0 && isCounted ? Array.FindIndex(words, of + 2, word => word.EndsWith("ed", StringComparison.Ordinal)) : verb;
        if (verb < 0 || verb + 1 >= words.Length)
        {
            return null;
        }

        int first = verb + 1, last = words.Length - 1;
        while (first < last && (Coordination.IsPreposition(words[first]) || words[first] is "up"))
        {
            first++;
        }

        // "Does the United States make up": the part stands before the verb that says what it does.
        bool isAsked = words[verb] is "do" or "does" or "did" or "will" or "would" or "can" or "could";
        while (isAsked && last > first && (Verbs.Contains(words[last]) || words[last] is "up" or "for" or "to" or "have" or "has"))
        {
            last--;
        }

        return Of(text, new(terms[first].Span.Start, Math.Max(terms[last].Span.End, last == words.Length - 1 ? End(text) : 0)), new(terms[of].Span.End, terms[verb].Span.Start), "of " + text[terms[of].Span.End..].TrimStart());
    }

    // "What share do roads make up of the plan?", "What percentage is the road money of the total?"
    private static Calculation? OfPart(string text, IReadOnlyList<Term> terms, string[] words, int auxiliary)
    {
        int verb = Array.FindIndex(words, auxiliary + 1, Verbs.Contains);
        int of = Array.IndexOf(words, "of", verb < 0 ? auxiliary : verb);
        int last = (verb < 0 ? of : verb) - 1;
        return of < 0 || of + 1 >= words.Length || last <= auxiliary ? null
            : Of(text, new(terms[auxiliary].Span.End, terms[last].Span.End), new(terms[of].Span.End, End(text)), null);
    }

    private static Calculation? Of(string text, TextSpan part, TextSpan whole, string? partOfWhole)
    {
        (part, whole) = (Trimmed(text, part.Start, part.End), Trimmed(text, whole.Start, whole.End));
        if (part.Length == 0 || whole.Length == 0)
        {
            return null;
        }

        Figure? given = FigureExtractor.Extract(Cut(text, whole)).FirstOrDefault(figure => figure.Kind is FigureKind.Count or FigureKind.Money && figure.Core.Start <= "the ".Length);
        string quantity = given?.Kind == FigureKind.Count ? "How many " : "How much ";
        string name = given is null ? Cut(text, whole) : Cut(text, whole)[given.Core.Start..given.Core.End];
        string wholeQuestion = given is null ? "How much is " + Cut(text, whole) : quantity + Cut(text, whole)[given.Core.Start..];
        string rest = partOfWhole is null || given is null ? partOfWhole ?? "" : "of the " + Cut(text, whole)[given.Core.End..].TrimStart() + " " + text[whole.End..].TrimStart();
        return new(Operation.Share, null,
        [
            new(Cut(text, part), OperandQuestions.Tidy(partOfWhole is null ? "How much is " + Cut(text, part) : quantity + rest)) { Shorter = partOfWhole is null ? null : OperandQuestions.Tidy("How much is " + Cut(text, part)) },
            new(name, OperandQuestions.Tidy(wholeQuestion)),
        ])
        { IsCertain = false };
    }

    private static int End(string text) => text.TrimEnd(' ', '?', '.', '!').Length;
}
