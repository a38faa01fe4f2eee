using PolicyBot.Documents;
using PolicyBot.Passages;

namespace PolicyBot.Tests.Passages;

public sealed class FirstDocumentTests
{
    private static readonly IReadOnlyList<Passage> Passages = PassageReader.Read(
        KnowledgeFolder.Load(KnowledgeFolder.Locate(null, AppContext.BaseDirectory, AppContext.BaseDirectory))
            .Find("secretary-blinken-travels-to-bogota")!);

    [Fact]
    public void It_has_one_paragraph_and_three_sections_of_bullets() =>
        Assert.Equal(
            [
                ("", PassageKind.Paragraph, 1),
                ("Colombia Remains a Vital Strategic Partner", PassageKind.ListItem, 7),
                ("Migration Ministerial Emphasized Regional Approach to Address Irregular Migration", PassageKind.ListItem, 4),
                ("Countering Crime and Narcotrafficking and Supporting Lasting Peace", PassageKind.ListItem, 3),
            ],
            Passages.GroupBy(passage => (Path: passage.Path(), passage.Kind)).Select(group => (group.Key.Path, group.Key.Kind, group.Count())));

    [Fact]
    public void The_republishers_notice_is_in_no_passage() =>
        Assert.DoesNotContain(Passages.Quotes(), quote => quote.Contains("Mirage", StringComparison.Ordinal) || quote.Contains("Public Release", StringComparison.Ordinal));

    [Fact]
    public void Its_slips_are_quoted_as_published_and_read_as_meant()
    {
        var passage = Passages.Single(passage => passage.Reading.Text.StartsWith("U.S. agricultural exports", StringComparison.Ordinal));

        Assert.StartsWith("S. agricultural exports to Colombia have more than doubled", passage.Document.Cut(passage.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_space_is_read_back() =>
        Assert.Contains(Passages.Words(), words => words.Contains("2016 Peace Accord with over $1 billion", StringComparison.Ordinal));

    [Fact]
    public void It_has_22_sentences() => Assert.Equal(22, Passages.Sum(passage => passage.Sentences.Count));
}
