using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Cuts a document into headings and pieces, as Markdown or as plain text.</summary>
internal static class DocumentBlocks
{
    /// <summary>The blocks of a document in reading order; those that are no headings lie apart.</summary>
    public static List<Block> Read(Document document) =>
        (MarkdownSigns.AreIn(document) ? ReadMarkdown(document.Text) : null) ?? ReadPlainText(document.Text);

    // Null for what is Markdown in name only: nested deeper than any text for readers is, or with marks so tangled
    // that a table and its paragraph claim the same words. Its lines are read as they stand.
    private static List<Block>? ReadMarkdown(string text)
    {
        try
        {
            var blocks = new List<Block>();
            MarkdownBlocks.Read(text, blocks);
            return LieApart(blocks) ? blocks : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static List<Block> ReadPlainText(string text)
    {
        var blocks = new List<Block>();
        PlainTextBlocks.Read(text, new(0, text.Length), new(blocks, isMarkdown: false), depth: 0);
        return blocks;
    }

    private static bool LieApart(List<Block> blocks)
    {
        var end = 0;
        foreach (var block in blocks.Where(block => block.Kind != BlockKind.Heading && block.Units.Count > 0))
        {
            if (block.Units[0].Source.Start < end)
            {
                return false;
            }

            end = block.Units[^1].Source.End;
        }

        return true;
    }
}
