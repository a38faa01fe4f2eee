using AngleSharp.Html.Parser;
using PolicyBot.Documents;
using PolicyBot.Passages;
using PolicyBot.Web.Reader;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Reader;

public sealed class PublishedReleaseTests
{
    private static readonly IReadOnlyList<Document> Releases = KnowledgeFolder.Load(Path.Combine(Checkout.Root, "tests", "releases")).Documents;

    [Fact]
    public void Every_word_of_every_passage_stands_on_the_page()
    {
        foreach (var document in Releases)
        {
            var passages = PassageReader.Read(document);
            var shown = Letters(Shown(document, passages, null).TextContent);

            Assert.All(passages, passage => Assert.Contains(Letters(passage.Reading.Text), shown, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_heading_stands_on_the_page_as_a_heading_or_opens_its_paragraph()
    {
        foreach (var document in Releases)
        {
            var passages = PassageReader.Read(document);
            var headings = Shown(document, passages, null).QuerySelectorAll("h1,h2,h3,h4,strong,.aside,td,th").Select(heading => Letters(heading.TextContent)).ToHashSet();

            Assert.All(passages.SelectMany(passage => passage.Headings).Distinct(), heading => Assert.Contains(Letters(heading), headings));
        }
    }

    [Fact]
    public void The_highlight_of_every_sentence_holds_its_words_and_no_others()
    {
        foreach (var document in Releases.Where((_, i) => i % 8 == 0))
        {
            var passages = PassageReader.Read(document);
            foreach (var passage in passages.Where((_, i) => i % 5 == 0))
            {
                var marks = Shown(document, passages, passage.Sentences[^1]).QuerySelectorAll("mark");

                Assert.Equal(
                    Letters(passage.Reading.Text[passage.Reading.FromDocument(passage.Sentences[^1]).Start..]),
                    Letters(string.Concat(marks.Select(mark => mark.TextContent))));
            }
        }
    }

    private static AngleSharp.Dom.IElement Shown(Document document, IReadOnlyList<Passage> passages, TextSpan? cited) =>
        new HtmlParser().ParseDocument(DocumentHtml.Of(document, DocumentParts.Read(document, passages), cited).ToString()).Body!;

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));
}
