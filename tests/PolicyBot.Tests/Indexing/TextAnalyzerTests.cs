using PolicyBot.Indexing;

namespace PolicyBot.Tests.Indexing;

public sealed class TextAnalyzerTests
{
    [Theory]
    [InlineData("invested", "investment")]
    [InlineData("migrants", "migrant")]
    [InlineData("countries", "country")]
    [InlineData("U.S.", "US")]
    [InlineData("Márquez", "Marquez")]
    [InlineData("Colombia's", "COLOMBIA")]
    public void Inflection_case_accents_and_dots_do_not_part_a_word_from_itself(string one, string other) =>
        Assert.Equal(Stems(one), Stems(other));

    [Theory]
    [InlineData("2.4 million", "2.4", "million")]
    [InlineData("$230,000", "230,000")]
    [InlineData("ten-year", "ten", "year")]
    public void A_number_is_kept_whole(string text, params string[] words) =>
        Assert.Equal(words, TextAnalyzer.Terms(text).Select(term => term.Word));

    [Fact]
    public void A_term_leads_back_to_the_words_it_was_read_from()
    {
        const string text = "The U.S. employs Colombians.";

        string[] surfaces = [.. TextAnalyzer.Terms(text).Select(term => text[term.Span.Start..term.Span.End])];

        Assert.Equal(["The", "U.S", "employs", "Colombians"], surfaces);
    }

    private static string Stems(string text) => string.Join(' ', TextAnalyzer.Terms(text).Select(term => term.Stem));
}
