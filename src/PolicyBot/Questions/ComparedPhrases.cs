using System.Collections.Frozen;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using static PolicyBot.Questions.CalculationWords;

namespace PolicyBot.Questions;

/// <summary>The two whole phrases of a question on either side of what sets them against each other: "By how much does A exceed B?", "How much higher is A than B?".</summary>
internal static class ComparedPhrases
{
    private static readonly FrozenSet<string> Copulas = Set("is are was were will would");

    /// <summary>The operands, each asked for as it stands; null where the two sides share more words than they have for themselves.</summary>
    public static IReadOnlyList<OperandPhrase>? Read(string text, IReadOnlyList<Term> terms, string[] words) =>
        Sides(text, terms, words) is var (first, second) && first.Length > 0 && second.Length > 0 ? Phrases(Cut(text, first).Trim(), Cut(text, second).Trim()) : Parted(text, terms, words);

    private static (TextSpan First, TextSpan Second)? Sides(string text, IReadOnlyList<Term> terms, string[] words)
    {
        // "Does A exceed B", "did A fall short of B"
        int verb = Array.FindIndex(words, Outdoers.Contains);
        int helper = verb < 0 ? -1 : Array.FindLastIndex(words, verb, Choices.Contains);
        if (verb > 0 && helper >= 0 && helper + 1 < verb && verb + 1 < words.Length)
        {
            return (Between(text, terms, helper, verb), new(terms[verb + 1].Span.Start, End(text)));
        }

        int shorter = Enumerable.Range(0, words.Length - 1).FirstOrDefault(i => words[i] == "short" && words[i + 1] == "of", -1);
        helper = shorter < 1 ? -1 : Array.FindLastIndex(words, shorter - 1, Choices.Contains);
        if (helper >= 0 && helper + 2 < shorter && shorter + 2 < words.Length)
        {
            return (Between(text, terms, helper, words[shorter - 1] is "fall" or "falls" or "fell" or "come" or "comes" ? shorter - 1 : shorter), new(terms[shorter + 2].Span.Start, End(text)));
        }

        // "Is A or B larger?", "was A or B the bigger sum?"
        int or = Array.IndexOf(words, "or");
        int opening = or < 0 ? -1 : Array.FindLastIndex(words, or, word => word is "is" or "are" or "was" or "were");
        int choice = or < 0 ? -1 : Array.FindIndex(words, or, word => Greater.Contains(word) || Lesser.Contains(word));
        if (opening >= 0 && opening + 1 < or && choice > or + 1 && words.Length - choice <= 2 && !Coordination.IsPreposition(words[or + 1]) && !words.Any(word => word is "which" or "what" or "how"))
        {
            return (Between(text, terms, opening, or), Between(text, terms, or, words[choice - 1] == "the" ? choice - 1 : choice));
        }

        int than = Array.LastIndexOf(words, "than");
        if (than < 3 || than + 1 >= words.Length || Coordination.IsPreposition(words[than + 1]) || Choices.Contains(words[than + 1]))
        {
            return null;
        }

        // "By how much is A larger than B"
        bool isBehind = Greater.Contains(words[than - 1]) || Lesser.Contains(words[than - 1]);
        helper = Array.FindLastIndex(words, than - 1, Copulas.Contains);
        if (isBehind)
        {
            return helper >= 0 && helper + 1 < than - 1 && words[helper + 1] != "there" ? (Between(text, terms, helper, than - 1), new(terms[than].Span.End, End(text))) : null;
        }

        // "How much larger is A than B", "how many times more common is A than B"
        int comparer = Array.FindIndex(words, 0, than, word => Greater.Contains(word) || Lesser.Contains(word));
        helper = comparer < 1 ? -1 : Array.FindIndex(words, comparer, than - comparer, Copulas.Contains);
        bool isPlain = helper == comparer + 1 || (helper == comparer + 2 && words[comparer] is "more" or "less" && !words[comparer + 1].EndsWith('s'));
        return isPlain && words[helper + 1] != "there" ? (Between(text, terms, helper, words[than - 1] == "be" ? than - 1 : than), new(terms[than].Span.End, End(text))) : null;
    }

    // "How many more adults are held in prisons than young people in homes?": each side counts its own.
    private static List<OperandPhrase>? Parted(string text, IReadOnlyList<Term> terms, string[] words)
    {
        int than = Array.LastIndexOf(words, "than");
        int comparer = than < 4 ? -1 : Array.FindIndex(words, 0, than, word => word is "more" or "fewer");
        int helper = comparer < 1 || comparer + 2 >= than || words[comparer - 1] != "many" ? -1 : Array.FindIndex(words, comparer + 2, than - comparer - 2, word => word is "are" or "were");
        if (helper < 0 || helper + 2 >= than || words[helper + 1] == "there" || than + 2 >= words.Length || Coordination.IsPreposition(words[than + 1]) || Choices.Contains(words[than + 1])
            || char.IsUpper(text[terms[than + 1].Span.Start]) || !words.Skip(than + 2).Any(Coordination.IsPreposition))
        {
            return null;
        }

        string first = Cut(text, Trimmed(text, terms[comparer].Span.End, terms[than].Span.Start)), second = Cut(text, Trimmed(text, terms[than].Span.End, End(text)));
        return [new(first, OperandQuestions.Tidy("How many " + first)), new(second, OperandQuestions.Tidy("How many " + second))];
    }

    private static List<OperandPhrase> Phrases(string first, string second)
    {
        string other = OperandQuestions.Completed(second, first);
        IReadOnlyList<Figure> figures = FigureExtractor.Extract(other);

        // A date at the end belongs to both.
        string date = figures is [.., { Kind: FigureKind.Date } last] && last.Core.End >= other.Length - 1 && FigureExtractor.Extract(first).All(figure => figure.Kind != FigureKind.Date)
            && TextAnalyzer.Terms(other[..last.Core.Start]) is [_, .., { Word: "in" or "by" or "for" or "at" or "on" } preposition] ? " " + other[preposition.Span.Start..] : "";
        return [new(first, OperandQuestions.Tidy("How much is " + first + date)), new(second, OperandQuestions.Tidy("How much is " + other))];
    }

    private static TextSpan Between(string text, IReadOnlyList<Term> terms, int before, int after) => Trimmed(text, terms[before].Span.End, terms[after].Span.Start);

    private static int End(string text) => text.TrimEnd(' ', '?', '.', '!').Length;
}
