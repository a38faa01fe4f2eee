using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

public sealed class NonFigureTests
{
    [Theory]
    [InlineData("COVID-19")]
    [InlineData("the G7 and the G20")]
    [InlineData("an F-16 and a C-17")]
    [InlineData("H.R. 1904")]
    [InlineData("Section 232 and Sections 204 and 205")]
    [InlineData("under Title 42")]
    [InlineData("No. 5")]
    [InlineData("Press enquiries 020 7944 3021")]
    [InlineData("call (202) 555-0123")]
    [InlineData("version 1.2.3")]
    [InlineData("https://example.org/2020/12/13/page-2")]
    [InlineData("mail a.b-2014@example.org")]
    [InlineData("at 10:30 a.m., 3pm or 4 p.m.")]
    [InlineData("1) build; 2) repair")]
    [InlineData("1. Build")]
    [InlineData("as shown [12]")]
    [InlineData("the Boeing 787 Dreamliner")]
    [InlineData("Post COVID 19 Economic Recovery")]
    [InlineData("SARS-CoV-2")]
    [InlineData("the 777X")]
    [InlineData("one of the leaders")]
    [InlineData("a one-stop shop")]
    [InlineData("zero-carbon energy")]
    [InlineData("double-digit growth")]
    [InlineData("millions of people and hundreds of thousands of jobs")]
    [InlineData("dozens, several hundred, a few million")]
    [InlineData("the First Lady and first responders")]
    [InlineData("you may march")]
    [InlineData("Ohio 43219-6009")]
    [InlineData("Washington, D.C. 20500 USA")]
    [InlineData("24/7")]
    [InlineData("9/11 responders")]
    [InlineData("123456789012345678901234567890123")]
    [InlineData("")]
    public void Names_labels_and_vague_words_state_no_figure(string text) => Assert.Empty(FigureExtractor.Extract(text));
}
