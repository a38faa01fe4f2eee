using System.Reflection;
using PolicyBot.Figures;
using PolicyBot.Questions;
using PolicyBot.Replies;

namespace PolicyBot.Tests.Replies;

public sealed class SpanishPhrasesTests
{
    [Fact]
    public void Every_phrase_of_a_reply_has_its_Spanish()
    {
        IEnumerable<string> constants = typeof(Phrases).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(phrase => phrase.Any(char.IsLetter));
        IEnumerable<string> topics = Enum.GetValues<ConversationTopic>().Where(topic => topic != ConversationTopic.OtherLanguage).Select(Phrases.Of);
        IEnumerable<string> fields = Enum.GetValues<DocumentFieldName>().SelectMany(field => new[] { Phrases.Known(field), Phrases.Unknown(field) });

        IEnumerable<string> operations = Enum.GetValues<Operation>().Select(Phrases.Joining);
        IEnumerable<string> rankings = Enum.GetValues<Ranking>().Select(Phrases.Of);

        Assert.DoesNotContain(constants.Concat(topics).Concat(fields).Concat(operations).Concat(rankings), phrase => SpanishPhrases.Of(phrase) is null);
    }

    [Fact]
    public void A_date_of_the_sources_is_said_in_Spanish_and_a_title_is_not()
    {
        List<Segment> source = [new(SegmentKind.Field, "3 October 2022"), new(SegmentKind.Field, "October Days"), new(SegmentKind.Verbatim, "3 October 2022")];

        Reply reply = SpanishPhrases.Of(new Reply(source, []));

        Assert.Equal(["3 de octubre de 2022", "October Days", "3 October 2022"], reply.Lead.Select(segment => segment.Text));
    }
}
