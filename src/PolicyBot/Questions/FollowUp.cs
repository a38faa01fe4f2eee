using System.Collections.Frozen;
using PolicyBot.Documents;

namespace PolicyBot.Questions;

/// <summary>A turn that puts something in the place of something of the question before: "and for Peru?", "what about 2020?", "no, I meant migrants".</summary>
/// <param name="Core">The new words, in the turn.</param>
/// <param name="Preposition">The preposition before them; empty where there is none.</param>
/// <param name="Measure">What is asked how often, where the turn says it again: "many" of "and how many families?"; empty where it does not.</param>
/// <param name="KeepsNoun">Whether "one" or "ones" stands for the noun that the new words go with: "and the energy one?".</param>
/// <param name="Replaced">The words that the turn itself takes back ("not morphine"), in the turn; null where it takes none back.</param>
internal sealed record FollowUp(TextSpan Core, string Preposition, string Measure, bool KeepsNoun, TextSpan? Replaced)
{
    /// <summary>A longer turn says more than what changes.</summary>
    private const int MostWords = 9;

    private const int MostWordsOfOthers = 6;

    private static readonly FrozenSet<string> Connectives = Set("and or also then ok so but n");
    private static readonly FrozenSet<string> Prepositions = Set("for to from in of by with at on about under among into per as");
    private static readonly FrozenSet<string> Retractions = Set("no nope sorry actually oops wait not i we was am were 've i'm meant mean asked asking wanted want said the one about it its that in fact rather");
    private static readonly FrozenSet<string> Questioning = Set("how what which who whom whose when where why is are was were do does did has have had can could will would should it they them that this these those there he she his her its their else");
    private static readonly FrozenSet<string> Trailing = Set("one ones too also then instead please though alone only");

    /// <summary>Reads a turn as one; null where it asks something of its own.</summary>
    /// <param name="turn">The turn.</param>
    public static FollowUp? Read(Turn turn)
    {
        IReadOnlyList<string> words = turn.Words;
        bool corrects = IsCorrection(words);
        int at = corrects ? Enumerable.Range(0, words.Count).First(i => words[i] is "meant" or "mean") + 1 : 0;
        while (at < words.Count && (corrects ? Retractions.Contains(words[at]) : Connectives.Contains(words[at])))
        {
            at++;
        }

        if (at + 1 < words.Count && words[at] is "what" or "how" && words[at + 1] is "about" or "of")
        {
            at += 2;
        }

        string measure = "";
        if (at + 2 < words.Count && words[at] is "how" && words[at + 1] is "many" or "much")
        {
            measure = words[at + 1];
            at += 2;
        }

        string preposition = "";
        if (at + 1 < words.Count && Prepositions.Contains(words[at]))
        {
            preposition = words[at++];
        }

        // The question before has its own article.
        while (at + 1 < words.Count && words[at] is "the" or "a" or "an")
        {
            at++;
        }

        int end = words.Count;
        TextSpan? replaced = null;
        for (int i = at + 1; i + 1 < words.Count; i++)
        {
            if (words[i] is "not" || (words[i] is "instead" or "rather" && words[i + 1] is "of" or "than"))
            {
                int from = i + (words[i] is "not" ? 1 : 2);
                replaced = from < words.Count ? new(turn.Terms[from].Span.Start, turn.Terms[^1].Span.End) : null;
                end = i;
                break;
            }
        }

        bool keepsNoun = false;
        while (end - 1 > at && Trailing.Contains(words[end - 1]))
        {
            keepsNoun |= words[end - 1] is "one" or "ones";
            end--;
        }

        if (at >= end || end - at > MostWords || Enumerable.Range(at, end - at).Any(i => Questioning.Contains(words[i])))
        {
            return null;
        }

        var core = new TextSpan(turn.Terms[at].Span.Start, turn.Terms[end - 1].Span.End);
        return turn.Concepts.Exists(concept => core.Contains(concept.Span) && !ExpectedAnswerReader.NamesAKind(concept.Text.ToLowerInvariant())) ? new(core, preposition, measure, keepsNoun, replaced) : null;
    }

    /// <summary>Whether a turn takes the question before back: "no, I meant ...", "sorry, I mean ...".</summary>
    public static bool IsCorrection(IReadOnlyList<string> words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            if (words[i] is "meant" or "mean" && words[i - 1] is "i" or "we" && words.Take(i).All(Retractions.Contains))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a turn asks for more than was said: "who else?", "what else will it do?", "any others?".</summary>
    public static bool AsksFurther(IReadOnlyList<string> words) =>
        words.Contains("else") || (words.Count <= MostWordsOfOthers && !words.Contains("how") && words.Any(word => word is "others" or "another" or "more"));

    /// <summary>Whether a turn asks for the one that was not spoken of yet: "and the other one?", "what about the other programme?".</summary>
    public static bool AsksTheOther(IReadOnlyList<string> words) =>
        words.Count <= MostWordsOfOthers && Enumerable.Range(0, words.Count - 1).Any(i => words[i] == "the" && words[i + 1] == "other");

    /// <summary>Whether a turn begins with a preposition and asks on from there: "to how many countries?", "by whom?".</summary>
    public static bool AsksOnByPreposition(IReadOnlyList<string> words) =>
        words.Count is > 1 and <= MostWordsOfOthers - 1 && Prepositions.Contains(words[0]) && words[1] is "how" or "what" or "which" or "who" or "whom" or "when" or "where";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
