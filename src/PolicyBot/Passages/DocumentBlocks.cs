using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Cuts a document into headings and pieces, as Markdown or as plain text.</summary>
internal static class DocumentBlocks
{
    /// <summary>The blocks of a document in reading order.</summary>
    public static List<Block> Read(Document document)
    {
        var blocks = new List<Block>();
        if (MarkdownSigns.AreIn(document))
        {
            try
            {
                MarkdownBlocks.Read(document.Text, blocks);
                return blocks;
            }
            catch (ArgumentException)
            {
                // Nested deeper than Markdig goes, which no text for readers is: its lines are read as they stand.
                blocks.Clear();
            }
        }

        PlainTextBlocks.Read(document.Text, new(0, document.Text.Length), new(blocks, isMarkdown: false), depth: 0);
        return blocks;
    }
}
