using PolicyBot.Passages;

namespace PolicyBot.Tests.Passages;

public sealed class BoilerplateTests
{
    [Theory]
    [InlineData("One is here.\n\nNotice. More.\n\nTwo is here.", "Notice. More.", new[] { "One is here.", "Two is here." })]
    [InlineData("One is here. Notice. Two is here.", "Notice.", new[] { "One is here.", "Two is here." })]
    [InlineData("  • One is here.\nNotice at the end.", "Notice at the end.", new[] { "One is here." })]
    [InlineData("One ends. Notice begins\n\nand ends. Two is here.", "Notice begins\n\nand ends.", new[] { "One ends.", "Two is here." })]
    public void Passages_are_cut_around_it(string text, string boilerplate, string[] passages) =>
        Assert.Equal(passages, Read(text, boilerplate).Quotes());

    [Fact]
    public void A_heading_in_it_heads_nothing() =>
        Assert.All(Read("One is here.\n\nAbout Us\n\nWe are here.\n\nTwo is here.", "About Us\n\nWe are here."), passage => Assert.Empty(passage.Headings));

    [Fact]
    public void A_document_of_nothing_else_has_no_passages() => Assert.Empty(Read("Notice.", "Notice."));

    private static IReadOnlyList<Passage> Read(string text, string boilerplate)
    {
        var start = text.IndexOf(boilerplate, StringComparison.Ordinal);
        return PassageReader.Read(Texts.Document(text, file: "a.txt") with { Boilerplate = [new(start, start + boilerplate.Length)] });
    }
}
