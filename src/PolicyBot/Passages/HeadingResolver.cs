using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Finds the title and decides which bare lines are headings.</summary>
internal static class HeadingResolver
{
    private const int MaximumIssuerWords = 5;
    private const int MaximumTitleLength = 300;

    /// <summary>The blocks without the title and the issuer's line below it, bare lines made headings where their neighbours agree.</summary>
    /// <remarks>
    /// A bare line is a heading where running text follows it and no other bare line touches it: addresses, credits and signatures come in runs.
    /// An author who marks headings marks all of them, so beside marked ones no bare line is a heading.
    /// </remarks>
    public static List<Block> Resolve(List<Block> blocks, Document document)
    {
        var start = blocks.Count > 0 && IsTitle(blocks, document) ? 1 : 0;
        var isBelowTitle = start == 1;
        var body = blocks[start..];
        var isMarked = body.Exists(block => block.Kind == BlockKind.Heading && block.Level <= HeadingLevel.Bold);
        var resolved = new List<Block>(body.Count);
        for (var i = 0; i < body.Count; i++)
        {
            var block = body[i];
            if (i == 0 && isBelowTitle && block.IsBareLine)
            {
                if (!IsIssuer(block))
                {
                    resolved.Add(block);
                }
            }
            else if (!IsHeading(block) || !SameWords(block, document.Title))
            {
                var touches = (i > 0 && body[i - 1].IsBareLine && !(i == 1 && isBelowTitle)) || i == body.Count - 1 || body[i + 1].IsBareLine || IsHeading(body[i + 1]);
                resolved.Add(block.IsBareLine && !isMarked && !touches
                    ? block with { Kind = BlockKind.Heading, Level = HeadingLevel.BareLine }
                    : block);
            }
        }

        return resolved;
    }

    private static bool IsTitle(List<Block> blocks, Document document)
    {
        var first = blocks[0];
        return (IsHeading(first) && first.Level == HeadingLevel.Title)
            || (blocks.Count > 1 && (IsHeading(first) || first.IsSingleLine) && SameWords(first, document.Title))
            || (blocks.Count > 1 && first.IsBareLine && first.Units[0].Source.Start == 0);
    }

    // "Department of State" below a title names who issued the text; a longer line or one with a number says something.
    private static bool IsIssuer(Block block) =>
        HeadingRule.WordCount(Words(block)) <= MaximumIssuerWords && !block.Units.Any(unit => char.IsDigit(unit.Char));

    private static bool IsHeading(Block block) => block.Kind == BlockKind.Heading;

    private static bool SameWords(Block block, string title) =>
        block.Units.Count <= 2 * MaximumTitleLength && string.Equals(Words(block), title, StringComparison.OrdinalIgnoreCase);

    private static string Words(Block block) => ReadingComposer.Fold([.. block.Units]);
}
