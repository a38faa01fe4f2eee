using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PolicyBot.Web.Channels;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Tests.Channels;

public sealed class MessageEntityTests
{
    private static readonly PublicAddress Public = new(new Uri("https://facts.example"));
    private static readonly PublicAddress Local = new(new Uri("http://localhost:3978"));

    public static TheoryData<string> Names => [.. GivenAnswers.All.Keys];

    [Fact]
    public void Teams_gets_ten_citations_at_most() => Assert.Equal(10, Entity("msteams", Public, 12)["citation"]!.Count());

    [Fact]
    public void Teams_gets_no_address_that_only_this_machine_can_reach()
    {
        Assert.Null(Entity("msteams", Local, 1).SelectToken("citation[0].appearance.url"));
        Assert.StartsWith("https://facts.example/documents/aid?", (string?)Entity("msteams", Public, 1).SelectToken("citation[0].appearance.url"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("msteams", 0)]
    [InlineData("webchat", 1)]
    public void The_card_of_sources_has_no_button_that_leads_nowhere(string channel, int buttons)
    {
        var card = (JObject)SourcesCard.Of(GivenAnswers.All["answered"], channel, Local).Attachments!.Single().Content!;

        Assert.Equal(buttons, card.SelectTokens("$..actions[*]").Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_object_for_Web_Chat_says_its_type(string name)
    {
        var activity = ChannelRendering.Of(GivenAnswers.All[name], "id", new Activity { ChannelId = "webchat" }, Local);

        foreach (var entity in activity.Entities!.Where(entity => entity.Type!.StartsWith("https://schema.org", StringComparison.Ordinal)))
        {
            Assert.All(
                entity.Properties.DescendantsAndSelf().OfType<JObject>(),
                part => Assert.False(string.IsNullOrEmpty((string?)part["@type"]), part.ToString()));
        }
    }

    [Fact]
    public void Web_Chat_gets_no_address_twice()
    {
        var activity = ChannelRendering.Of(GivenAnswers.WithCitations(3), "id", new Activity { ChannelId = "webchat" }, Local);

        var links = activity.Text!.Split('\n').Where(line => line.StartsWith('[')).Select(line => line.Split(' ')[1]).ToList();
        Assert.Equal(3, links.Distinct().Count());
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public void In_groups_Teams_gets_no_suggested_actions_which_it_would_not_show(string type)
    {
        var question = new Activity { ChannelId = "msteams", Conversation = new() { ConversationType = type } };

        Assert.Null(ChannelRendering.Of(GivenAnswers.All["answered"], "id", question, Public).SuggestedActions);
    }

    private static JObject Entity(string channel, PublicAddress address, int citations) => ChannelRendering
        .Of(GivenAnswers.WithCitations(citations), "id", new Activity { ChannelId = channel }, address)
        .Entities!.Single(entity => entity.Type == "https://schema.org/Message").Properties;
}
