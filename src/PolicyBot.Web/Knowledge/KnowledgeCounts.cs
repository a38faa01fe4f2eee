using System.Globalization;
using PolicyBot.Indexing;

namespace PolicyBot.Web.Knowledge;

/// <summary>How much is served.</summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Passages">How many passages they hold.</param>
/// <param name="Figures">How many figures those state.</param>
public sealed record KnowledgeCounts(int Documents, int Passages, int Figures)
{
    /// <summary>Counts what an index holds.</summary>
    public static KnowledgeCounts Of(PassageIndex index) =>
        new(index.Knowledge.Documents.Count, index.Passages.Count, index.Passages.Sum(passage => passage.Figures.Count));

    /// <summary>The counts as words: "1 document, 15 passages, 40 figures".</summary>
    public override string ToString() =>
        $"{Count(Documents, "document")}, {Count(Passages, "passage")}, {Count(Figures, "figure")}";

    /// <summary>A number and what it counts, in the singular or plural: "1 document", "1,315 passages".</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
