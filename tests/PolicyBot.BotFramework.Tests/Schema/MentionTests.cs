using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PolicyBot.BotFramework.Tests.Schema;

public class MentionTests
{
    [Theory]
    [InlineData("<at>Test Bot</at> How much?", "How much?")]
    [InlineData("How much, <AT>Test Bot</AT>", "How much,")]
    [InlineData("<at>Test Bot</at><at>Test Bot</at> How much?", "How much?")]
    [InlineData("How much?", "How much?")]
    [InlineData("<at>Test Bot</at>", "")]
    public void A_mention_of_the_recipient_is_taken_out_of_the_text(string text, string expected)
    {
        var message = Message(text, """{"mentioned":{"id":"bot","name":"Test Bot"},"text":"<at>Test Bot</at>"}""");

        Assert.Equal(expected, message.RemoveRecipientMention());
        Assert.Equal(expected, message.Text);
    }

    [Fact]
    public void A_mention_of_another_stays()
    {
        var message = Message("<at>Ann</at> asks", """{"mentioned":{"id":"ann"},"text":"<at>Ann</at>"}""");

        Assert.Equal("<at>Ann</at> asks", message.RemoveRecipientMention());
    }

    [Fact]
    public void A_mention_without_its_words_is_found_by_the_name()
    {
        var message = Message("<at>Test Bot</at> How much?", """{"mentioned":{"id":"bot","name":"Test Bot"}}""");

        Assert.Equal("How much?", message.RemoveRecipientMention());
    }

    [Fact]
    public void Words_of_a_mention_are_words_and_no_pattern()
    {
        var message = Message("a.c abc How much?", """{"mentioned":{"id":"bot"},"text":"a.c"}""");

        Assert.Equal("abc How much?", message.RemoveRecipientMention());
    }

    [Theory]
    [InlineData("""{"mentioned":"bot","text":"x"}""")]
    [InlineData("""{"mentioned":[],"text":{}}""")]
    [InlineData("""{}""")]
    public void A_mention_that_cannot_be_read_is_no_failure(string properties)
    {
        Assert.Equal("x How much?", Message("x How much?", properties).RemoveRecipientMention());
    }

    private static Activity Message(string text, string mention) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new ChannelAccount("bot"),
        Entities = [new Entity("mention") { Properties = JObject.Parse(mention) }],
    };
}
