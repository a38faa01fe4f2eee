using PolicyBot.Questions.Languages;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Replies;

public sealed class WelcomeTests
{
    [Theory]
    [InlineData(Language.English, "Hello, I am PolicyBot.", "I answer from “Aid”.")]
    [InlineData(Language.Spanish, "Hola, soy PolicyBot.", "Respondo a partir de “Aid”.")]
    public void A_welcome_is_said_in_the_language_of_its_reader_and_names_titles_as_they_are(Language language, string hello, string from)
    {
        using TestEngine test = TestEngine.Over("Aid\n\nNorway gave $5 million.");

        string welcome = PlainText.Of(Welcome.To(test.Knowledge, language));

        Assert.StartsWith(hello, welcome, StringComparison.Ordinal);
        Assert.EndsWith(from, welcome, StringComparison.Ordinal);
    }
}
