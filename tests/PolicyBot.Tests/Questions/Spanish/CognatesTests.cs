using PolicyBot.Questions.Spanish;

namespace PolicyBot.Tests.Questions.Spanish;

public sealed class CognatesTests
{
    [Theory]
    [InlineData("comision", "commission")]
    [InlineData("inmigracion", "immigration")]
    [InlineData("universidad", "university")]
    [InlineData("rapidamente", "rapidly")]
    [InlineData("economico", "economic")]
    [InlineData("politico", "political")]
    [InlineData("morfina", "morphine")]
    [InlineData("limite", "limit")]
    [InlineData("fotografo", "photograph")]
    public void The_word_that_the_documents_have_is_found(string spanish, string english) =>
        Assert.Equal(english, new Cognates(word => word == english).Of(spanish)?.English);

    [Theory]
    [InlineData("recesion", "recession")]
    [InlineData("admision", "admission")]
    [InlineData("electricidad", "electricity")]
    public void A_sure_ending_needs_no_document(string spanish, string english) => Assert.Equal(english, new Cognates(_ => false).Of(spanish)?.English);

    [Theory]
    [InlineData("tonelada")]
    [InlineData("puente")]
    [InlineData("ley")]
    public void An_unsure_ending_gives_nothing_that_the_documents_lack(string spanish) => Assert.Null(new Cognates(_ => false).Of(spanish));
}
