using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Evidence;

/// <summary>Compares a figure that a question claims with one that a sentence states.</summary>
internal static class ClaimedFigure
{
    /// <summary>Whether the sentence's figure bears out the claim.</summary>
    public static bool IsBorneOut(Figure claim, Figure stated) => FigureComparison.BearsOut(stated, InTheWordsOf(stated, claim));

    /// <summary>Whether the sentence states another value of the same measure.</summary>
    public static bool IsContradicted(Figure claim, Figure stated) =>
        FigureComparison.IsComparable(stated, InTheWordsOf(stated, claim)) && !IsBorneOut(claim, stated);

    // "3 million Venezuelans" counts what "2.4 million Venezuelan refugees and migrants" counts: they share a word.
    private static Figure InTheWordsOf(Figure stated, Figure claim) =>
        claim.Kind == FigureKind.Count && stated.Kind == FigureKind.Count && Stems(claim).Intersect(Stems(stated), StringComparer.Ordinal).Any()
            ? claim with { Unit = stated.Unit }
            : claim;

    private static IEnumerable<string> Stems(Figure figure) => TextAnalyzer.Terms(figure.Unit).Select(term => term.Stem);
}
