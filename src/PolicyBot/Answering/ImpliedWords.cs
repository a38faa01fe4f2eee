using System.Collections.Frozen;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Words of a calculation's question that its evidence means without saying them: those that compute, verbs of giving, and units that a figure's sign stands for.</summary>
internal static class ImpliedWords
{
    private static readonly FrozenSet<string> Stems = Of(
        "one two three both each raise bring brought contribute cost come make report total twice time extra sort item source part component category piece element "
        + "get receive give award allocate spend pay provide send go have hold win money dollar pound euro rupee cash fund funding amount value figure list entry item name mention"
        + " difference gap between compare versus vs share percent percentage point proportion fraction rank out new additional further another");

    private static readonly FrozenSet<string> Calculating =
        [.. CalculationWords.Adders.Union(CalculationWords.Greater).Union(CalculationWords.Lesser).Union(CalculationWords.Outdoers).Union(CalculationWords.Changes)];

    /// <summary>Whether a stem is one of them.</summary>
    public static bool Contains(string stem) => Stems.Contains(stem);

    /// <summary>Whether a concept says nothing else.</summary>
    public static bool Contains(Concept concept) =>
        concept.Kind == ConceptKind.Word && TextAnalyzer.Terms(concept.Text).All(term => Stems.Contains(term.Stem) || Calculating.Contains(term.Word));

    private static FrozenSet<string> Of(string words) => TextAnalyzer.Terms(words).Select(term => term.Stem).ToFrozenSet(StringComparer.Ordinal);
}
