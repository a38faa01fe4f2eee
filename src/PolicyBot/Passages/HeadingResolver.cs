using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Finds the title and decides which bare lines are headings.</summary>
/// <remarks>
/// A bare line is a heading where running text follows it and no other bare line touches it: addresses, credits and signatures come in runs.
/// An author who marks headings marks all of them, so beside marked ones no bare line is a heading.
/// </remarks>
internal static class HeadingResolver
{
    private const int MaximumIssuerWords = 5;
    private const int MaximumTitleLength = 300;

    /// <summary>The blocks without the title and the issuer's line below it, bare lines made headings where their neighbours agree.</summary>
    public static IEnumerable<Block> Resolve(IReadOnlyList<Block> blocks, Document document)
    {
        var first = blocks.Count > 0 && IsTitle(blocks, document) ? 1 : 0;
        first += first == 1 && blocks.Count > 2 && IsIssuer(blocks[1]) ? 1 : 0;
        var isMarked = blocks.Skip(first).Any(block => IsHeading(block) && block.Level <= HeadingLevel.Bold);
        for (var i = first; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (IsHeading(block) && SameWords(block, document.Title))
            {
                continue;
            }

            var isHeading = block.IsBareLine && !isMarked && !IsBelowTitle(i, first) && IsFollowedByText(blocks, i) && (i == first || !blocks[i - 1].IsBareLine);
            yield return isHeading ? block with { Kind = BlockKind.Heading, Level = LevelAbove(blocks[i + 1]) } : block;
        }
    }

    private static bool IsTitle(IReadOnlyList<Block> blocks, Document document)
    {
        var block = blocks[0];
        return (IsHeading(block) && block.Level == HeadingLevel.Title)
            || (blocks.Count > 1 && (IsHeading(block) || block.IsSingleLine) && SameWords(block, document.Title));
    }

    // "Department of State" below a title names who issued the text; a longer line or one with a number says something.
    private static bool IsIssuer(Block block) =>
        block.IsBareLine && HeadingRule.WordCount(Words(block)) <= MaximumIssuerWords && !block.Units.Any(unit => char.IsDigit(unit.Char));

    // The line below a title is its second half or says when and where: part of no section, and no heading of the text that follows.
    private static bool IsBelowTitle(int i, int first) => i == 1 && first == 1;

    private static bool IsFollowedByText(IReadOnlyList<Block> blocks, int i) =>
        i + 1 < blocks.Count && !blocks[i + 1].IsBareLine && !IsHeading(blocks[i + 1]);

    // A line above a table heads that table and nothing after it.
    private static int LevelAbove(Block next) => next.Kind == BlockKind.TableRow ? HeadingLevel.RunIn : HeadingLevel.BareLine;

    private static bool IsHeading(Block block) => block.Kind == BlockKind.Heading;

    private static bool SameWords(Block block, string title) =>
        block.Units.Count <= 2 * MaximumTitleLength && string.Equals(Words(block), title, StringComparison.OrdinalIgnoreCase);

    private static string Words(Block block) => ReadingComposer.Fold([.. block.Units]);
}
