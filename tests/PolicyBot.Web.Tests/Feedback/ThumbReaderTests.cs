using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PolicyBot.Web.Feedback;

namespace PolicyBot.Web.Tests.Feedback;

public sealed class ThumbReaderTests
{
    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""", FeedbackKind.Like, null)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"Too\u202e short"}}""", FeedbackKind.Dislike, "Too short")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"Fine\"}"}}""", FeedbackKind.Like, "Fine")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":{"feedbackText":"Fine"}}}""", FeedbackKind.Like, "Fine")]
    [InlineData("""{"actionName":"feedback","actionValue":"{\"reaction\":\"like\",\"feedback\":\"{broken\"}"}""", FeedbackKind.Like, "{broken")]
    public void The_thumb_of_Teams_may_be_written_as_text_or_object(string value, FeedbackKind kind, string? comment) =>
        Assert.Equal(new Thumb(kind, null, "reply", comment), ThumbReader.OfTeams(new Activity { Value = JObject.Parse(value), ReplyToId = "reply" }));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":["like"]}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":7}""")]
    public void What_is_malformed_is_no_thumb(string value) => Assert.Null(ThumbReader.OfTeams(new Activity { Value = JObject.Parse(value) }));

    [Fact]
    public void A_comment_is_kept_up_to_its_bound()
    {
        var value = new JObject { ["actionName"] = "feedback", ["actionValue"] = new JObject { ["reaction"] = "like", ["feedback"] = new string('x', 5000) } };

        Assert.Equal(1000, ThumbReader.OfTeams(new Activity { Value = value })!.Comment!.Length);
    }

    [Theory]
    [InlineData("LikeAction", FeedbackKind.Like)]
    [InlineData("DislikeAction", FeedbackKind.Dislike)]
    public void The_thumb_of_Web_Chat_names_the_answer(string type, FeedbackKind kind)
    {
        var action = new Entity("https://schema.org/Action") { Properties = new() { ["@type"] = type, ["@id"] = "the-answer/like" } };

        Assert.Equal(new Thumb(kind, "the-answer", null, null), ThumbReader.OfWebChat(new Activity { Entities = [action] }));
    }

    [Fact]
    public void An_event_without_an_action_is_no_thumb() => Assert.Null(ThumbReader.OfWebChat(new Activity { Entities = [new Entity("x")] }));
}
