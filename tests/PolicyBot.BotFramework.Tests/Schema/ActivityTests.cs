using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PolicyBot.BotFramework.Tests.Schema;

public class ActivityTests
{
    [Fact]
    public void A_reply_goes_back_to_where_the_activity_came_from()
    {
        var question = new Activity
        {
            Type = ActivityTypes.Message,
            Id = "a1",
            ChannelId = "msteams",
            ServiceUrl = "https://x/",
            Locale = "de-DE",
            From = new ChannelAccount("u"),
            Recipient = new ChannelAccount("b"),
            Conversation = new ConversationAccount(id: "c"),
        };

        var reply = question.CreateReply("Yes");

        Assert.Equal(
            ("message", "Yes", "a1", "msteams", "https://x/", "de-DE", "b", "u"),
            (reply.Type, reply.Text, reply.ReplyToId, reply.ChannelId, reply.ServiceUrl, reply.Locale, reply.From!.Id, reply.Recipient!.Id));
        Assert.Same(question.Conversation, reply.Conversation);
    }

    [Theory]
    [InlineData("webchat", null)]
    [InlineData("directline", null)]
    [InlineData("emulator", "a1")]
    public void An_answer_to_an_update_that_a_web_chat_never_shows_does_not_name_it(string channel, string? expected)
    {
        var update = new Activity { Type = ActivityTypes.ConversationUpdate, Id = "a1", ChannelId = channel };

        Assert.Equal(expected, update.CreateReply().ReplyToId);
    }

    [Fact]
    public void An_activity_is_seen_through_the_interface_of_its_type_alone()
    {
        var message = new Activity { Type = ActivityTypes.Message };

        Assert.Same(message, message.AsMessageActivity());
        Assert.Null(message.AsEventActivity());
        Assert.Null(new Activity().AsMessageActivity());
    }

    [Theory]
    [InlineData("""{"tenant":{"id":"t"}}""", true)]
    [InlineData("\"text\"", false)]
    [InlineData("""{"tenant":5}""", false)]
    public void Channel_data_is_read_where_it_fits(string json, bool fits)
    {
        var activity = new Activity { ChannelData = JToken.Parse(json) };

        Assert.Equal(fits, activity.TryGetChannelData<TeamsData>(out var data));
        Assert.Equal(fits ? "t" : null, data?.Tenant?.Id);
    }

    [Fact]
    public void No_channel_data_is_not_there()
    {
        Assert.Null(new Activity().GetChannelData<TeamsData>());
        Assert.False(new Activity().TryGetChannelData<TeamsData>(out _));
    }

    private sealed record TeamsData(Tenant? Tenant);

    private sealed record Tenant(string Id);
}
