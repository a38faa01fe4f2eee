using FsCheck;
using FsCheck.Xunit;
using PolicyBot.Documents;
using PolicyBot.Passages;

namespace PolicyBot.Tests.Passages;

/// <summary>What holds for any text whatever: chosen at random from pieces of Markdown, HTML and prose.</summary>
public sealed class PassageProperties
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", " ", "  ", "\t", "# ", "## ", "- ", "1. ", "• ", "(a) ", "> ", "* ", "**", "*", "_", "`", "```\n", "|", "| --- | --- |\n", "| a | b |\n",
        "[", "](x)", "![", "<table>", "<tr>", "<td>", "</td>", "</table>", "<p>", "</p>", "<b>", "</b>", "<!--", "-->", "<br>", "<script>", "</script>", "<sup>1</sup>", "&amp;", "&#163;", "&", "\\*", "<",
        "---\n", "===\n", "Word", "words ", "U.S. ", "Ends here. ", "In 2020", "$2.8 billion", ": ", ":\n", "é", "\U0001F600", "\u00A0", "\u2028", "\u00AD", "A title", "日本語。",
    ];

    [Property(MaxTest = 300)]
    public void Passages_lie_within_the_text_in_order_and_apart(byte[] choice)
    {
        foreach (var (document, passages) in Read(choice))
        {
            var end = 0;
            foreach (var passage in passages)
            {
                Assert.True(
                    passage.Span.Start >= end && passage.Span.Start < passage.Span.End && passage.Span.End <= document.Text.Length,
                    $"{passage.Span} after {end} in {Shown(document)}");
                end = passage.Span.End;
            }
        }
    }

    [Property(MaxTest = 300)]
    public void Sentences_lie_in_their_passage_in_order_and_hold_all_its_words(byte[] choice)
    {
        foreach (var passage in Read(choice).SelectMany(read => read.Passages))
        {
            Assert.Equal(passage.Span, passage.Sentences[0].Union(passage.Sentences[^1]));
            var read = 0;
            foreach (var sentence in passage.Sentences)
            {
                var run = passage.Reading.FromDocument(sentence);
                Assert.DoesNotContain(passage.Reading.Text[read..run.Start], char.IsLetterOrDigit);
                Assert.True(run.Start >= read && run.Length > 0);
                Assert.False(
                    char.IsWhiteSpace(passage.Document.Text[sentence.Start]) || char.IsWhiteSpace(passage.Document.Text[sentence.End - 1]),
                    $"{sentence} in {Shown(passage.Document)}");
                read = run.End;
            }

            Assert.DoesNotContain(passage.Reading.Text[read..], char.IsLetterOrDigit);
        }
    }

    [Property(MaxTest = 300)]
    public void Each_letter_read_leads_back_to_itself_or_to_its_entity(byte[] choice)
    {
        foreach (var passage in Read(choice).SelectMany(read => read.Passages))
        {
            for (var i = 0; i < passage.Reading.Text.Length; i++)
            {
                var source = passage.Document.Cut(passage.Reading.ToDocument(new(i, i + 1)));
                Assert.True(
                    source == passage.Reading.Text[i].ToString() || source.StartsWith('&') || !char.IsLetterOrDigit(passage.Reading.Text[i]),
                    $"'{passage.Reading.Text[i]}' leads to '{source}' in {Shown(passage.Document)}");
            }
        }
    }

    [Property(MaxTest = 300)]
    public void Readings_are_folded_and_cells_lie_in_their_row(byte[] choice)
    {
        foreach (var passage in Read(choice).SelectMany(read => read.Passages))
        {
            Assert.Equal(string.Join(' ', passage.Reading.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), passage.Reading.Text);
            Assert.All(passage.Cells.Where(cell => cell.Length > 0), cell => Assert.True(passage.Span.Contains(cell), $"{cell} in {Shown(passage.Document)}"));
        }
    }

    [Property(MaxTest = 300)]
    public void Any_text_can_be_read_and_split(string? text)
    {
        var words = text ?? "";

        Assert.NotNull(Texts.Passages(words));
        Assert.NotNull(Texts.Passages(words, file: "a.txt"));
        Assert.NotNull(SentenceSplitter.Split(words));
    }

    [Property(MaxTest = 200)]
    public void Boilerplate_is_in_no_passage(byte[] choice, byte from, byte length)
    {
        var text = Text(choice);
        var start = Math.Min(from, text.Length);
        var run = new TextSpan(start, Math.Min(text.Length, start + length));

        foreach (var passage in PassageReader.Read(Texts.Document(text) with { Boilerplate = run.Length > 0 ? [run] : [] }))
        {
            Assert.False(passage.Span.Overlaps(run) && run.Length > 0);
        }
    }

    private static IEnumerable<(Document Document, IReadOnlyList<Passage> Passages)> Read(byte[] choice)
    {
        foreach (var file in new[] { "a.md", "a.txt" })
        {
            var document = Texts.Document(Text(choice), file: file);
            yield return (document, PassageReader.Read(document));
        }
    }

    private static string Shown(Document document) => System.Text.Json.JsonSerializer.Serialize(document.Text);

    private static string Text(byte[] choice) => string.Concat(choice.Select(index => Pieces[index % Pieces.Length]));
}
