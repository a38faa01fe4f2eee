using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PolicyBot.BotFramework.Tests.Schema;

public class ActivityJsonTests
{
    [Theory]
    [InlineData("""{"type":"message","unheardOf":{"a":[1,null,"x"]}}""")]
    [InlineData("""{"type":"message","from":{"id":"u","unheardOf":true}}""")]
    [InlineData("""{"type":"message","recipient":{"id":"b","unheardOf":[]}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c","unheardOf":{}}}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"x/y","content":{"$schema":"s","type":"AdaptiveCard"},"unheardOf":1}]}""")]
    [InlineData("""{"type":"message","entities":[{"type":"https://schema.org/Message","@type":"Message","@id":"","citation":[{"position":1}]}]}""")]
    [InlineData("""{"type":"message","entities":[{"type":"mention","mentioned":{"id":"b"},"text":"<at>Bot</at>"}]}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":"1","when":"2024-02-29T10:00:00+02:00","n":1.5}}""")]
    [InlineData("""{"type":"message","channelData":"2024-02-29T10:00:00Z"}""")]
    [InlineData("""{"type":"event","value":"2024-02-29T10:00:00+02:00","name":"n"}""")]
    [InlineData("""{"type":"event","value":{"$type":"System.IO.FileInfo, System.Runtime","$id":"1","$ref":"1","$values":[]},"name":"n"}""")]
    [InlineData("""{"type":"event","value":false,"name":"n"}""")]
    [InlineData("""{"type":"event","value":[1,"2"],"name":"n"}""")]
    [InlineData("""{"type":"message","localTimestamp":"2024-02-29T10:00:00+02:00"}""")]
    public void What_came_in_goes_out_as_it_was(string json)
    {
        Assert.Equal(json, RoundTrip(json));
    }

    [Property]
    public Property A_property_that_nobody_knows_is_kept(NonEmptyString name, string value)
    {
        var json = new JObject { ["type"] = "message", ["x-" + name.Get] = value }.ToString(Formatting.None);

        return (RoundTrip(json) == json).ToProperty();
    }

    [Fact]
    public void A_null_is_not_written()
    {
        Assert.Equal("""{"type":"message"}""", RoundTrip("""{"type":"message","text":null,"from":null}"""));
    }

    [Fact]
    public void Sixty_five_levels_are_too_deep()
    {
        var json = $$"""{"type":"message","value":{{new string('[', 64)}}{{new string(']', 64)}}}""";

        Assert.ThrowsAny<JsonException>(() => ActivityJson.Read<Activity>(System.Text.Encoding.UTF8.GetBytes(json)));
    }

    private static string RoundTrip(string json) =>
        System.Text.Encoding.UTF8.GetString(ActivityJson.Write(ActivityJson.Read<Activity>(System.Text.Encoding.UTF8.GetBytes(json))!));
}
