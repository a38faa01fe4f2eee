using System.Collections.Frozen;

namespace PolicyBot.Passages;

/// <summary>The words that decide whether a full stop ends a sentence.</summary>
internal static class SentenceWords
{
    // Never the last word of a sentence: a name or a thing follows.
    private static readonly FrozenSet<string> Titles = Words(
        "Mr Mrs Ms Mx Dr Prof Gen Sen Rep Gov Lt Col Sgt Capt Cmdr Cdr Adm Maj Brig Hon Rev Fr Pres Amb Supt Messrs Mme St Mt Ft " +
        "vs cf viz approx ca");

    // An abbreviation only where a number follows.
    private static readonly FrozenSet<string> BeforeNumber = Words(
        "No Nos Nr Rs Fig Figs Sec Secs Art Arts Vol Vols Ch Chap Pt Para Paras p pp Reg Regs Cl Sched Ex Eq Rev Stat Tel Ext " +
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");

    // May end a sentence, and do where a word follows that opens one.
    private static readonly FrozenSet<string> Abbreviations = Words(
        "Jr Sr Inc Co Corp Ltd Bros LLC plc etc al Ave Blvd Rd Dept Univ Assn Intl sq ft est incl excl " +
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri");

    private static readonly FrozenSet<string> NeverLast = Words("e.g i.e eg ie");

    private static readonly FrozenSet<string> Openers = Words(
        "The This That These Those There It Its We Our They Their He His She Her I You Your In On At By From For To With Without Within " +
        "If When While Where Since As After Before Until Although Though Because However Moreover Furthermore Additionally Meanwhile " +
        "Today Yesterday And But Or So Yet Also An Such Each Every All Both Some Many Most More Other Another Through Throughout During " +
        "Over Between Among According Together Despite Once Now Then Thus Therefore Finally What Who How Why");

    public static bool IsTitle(ReadOnlySpan<char> word) => Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsBeforeNumber(ReadOnlySpan<char> word) => BeforeNumber.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsAbbreviation(ReadOnlySpan<char> word) => Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsNeverLast(ReadOnlySpan<char> word) => NeverLast.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a capitalised word opens a sentence rather than continues a name.</summary>
    public static bool IsOpener(ReadOnlySpan<char> word) => Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
