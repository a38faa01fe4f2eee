using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PolicyBot.BotFramework.Tests.Schema;

public class EntityTests
{
    [Fact]
    public void An_entity_takes_over_type_and_properties_of_an_object()
    {
        var entity = new Entity("old") { Properties = JObject.Parse("""{"old":1}""") };

        entity.SetAs(new Mention { Text = "<at>Bot</at>", Mentioned = new ChannelAccount("b") });

        Assert.Equal("mention", entity.Type);
        Assert.Equal("""{"mentioned":{"id":"b"},"text":"<at>Bot</at>"}""", entity.Properties.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public void An_entity_can_be_read_as_a_more_special_type()
    {
        var entity = new Entity("mention") { Properties = JObject.Parse("""{"text":"x","mentioned":{"id":"b"}}""") };

        var mention = entity.GetAs<Mention>();

        Assert.Equal(("mention", "x", "b"), (mention!.Type, mention.Text, mention.Mentioned!.Id));
    }
}
