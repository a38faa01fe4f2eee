using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Questions;

/// <summary>One thing that a question speaks of, with every way in which a text may say it.</summary>
public sealed record Concept
{
    /// <summary>The words as typed.</summary>
    public required string Text { get; init; }

    /// <summary>Where they stand in the turn that has them.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Word, name, figure or date.</summary>
    public required ConceptKind Kind { get; init; }

    /// <summary>Runs of stems that say it, each as good as the others; the words as typed come first. Empty for a figure or date.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Wordings { get; init; } = [];

    /// <summary>The word of the passages that a misspelt one was taken for; null where nothing was corrected.</summary>
    public string? Correction { get; init; }

    /// <summary>The figure or date, its spans counting in the turn that has it; null for words.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The keys of a figure or date (<see cref="FigureKey"/>), the most exact last; empty for words.</summary>
    public IReadOnlyList<string> FigureKeys { get; init; } = [];

    /// <summary>How much it tells passages apart: the rarity of its commonest wording in the index, in nats, times <see cref="Share"/>.</summary>
    public required double Weight { get; init; }

    /// <summary>1 for a concept of the question itself; less for one taken over from an earlier turn.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Whether all of its words as typed are among those stems.</summary>
    internal bool IsOf(HashSet<string> stems) => TextAnalyzer.Terms(Text).All(term => stems.Contains(term.Stem));
}
