using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Cuts a document into passages.</summary>
public static class PassageReader
{
    /// <summary>The passages of a document in reading order: no title, no headings, no boilerplate.</summary>
    /// <remarks>
    /// Any text can be read. What nests deeper than its parser goes, or is too long a paragraph for it, is read line by line.
    /// </remarks>
    public static IReadOnlyList<Passage> Read(Document document)
    {
        var corrections = Correction.From(document);
        var blocks = Boilerplate.CutFrom(DocumentBlocks.Read(document), document.Boilerplate).ToList();
        var sections = new SectionTracker();
        var leadIns = new LeadInTracker();
        var passages = new List<Passage>(blocks.Count);
        foreach (var block in HeadingResolver.Resolve(blocks, document))
        {
            var reading = ReadingComposer.Compose(block.Units, corrections);
            if (!HoldsWords(reading.Text))
            {
                continue;
            }

            if (block.Kind == BlockKind.Heading)
            {
                sections.Open(block.Level, reading.Text.TrimEnd(':', ' '));
                leadIns.PassHeading();
                continue;
            }

            if (block is { Kind: BlockKind.Paragraph, HasRunIn: false })
            {
                sections.Close(HeadingLevel.RunIn);
            }

            var passage = Passage(document, block, reading, corrections) with
            {
                Headings = block.Caption.Count == 0 ? sections.Headings : [.. sections.Headings, Words(block.Caption, corrections)],
                Number = sections.NextNumber(),
                LeadIn = leadIns.For(block.Kind, block.Level),
            };
            passages.Add(passage);
            leadIns.Pass(block.Kind, block.Level, reading.Text, passage.Sentences[^1]);
        }

        return passages;
    }

    private static Passage Passage(Document document, Block block, Reading reading, Correction[] corrections)
    {
        var whole = new TextSpan(0, reading.Text.Length);
        IReadOnlyList<TextSpan> sentences = block.Kind == BlockKind.TableRow ? [whole] : SentenceSplitter.Split(reading.Text);
        return new()
        {
            Document = document,
            Span = reading.ToDocument(whole),
            Kind = block.Kind switch
            {
                BlockKind.ListItem => PassageKind.ListItem,
                BlockKind.TableRow => PassageKind.TableRow,
                _ => PassageKind.Paragraph,
            },
            Number = 0,
            ColumnHeads = [.. block.ColumnHeads.Select(head => Words(head, corrections))],
            Cells = block.Cells,
            Reading = reading,
            Sentences = [.. sentences.Select(reading.ToDocument)],
        };
    }

    private static string Words(IReadOnlyList<ReadUnit> units, Correction[] corrections) => ReadingComposer.Compose(units, corrections).Text;

    private static bool HoldsWords(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (System.Text.Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }
}
