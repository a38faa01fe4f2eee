using PolicyBot.Web.DirectLine;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.DirectLine;

public sealed class ConversationLogTests : IDisposable
{
    private static readonly ConversationToken Token = new("user", "conversation");
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly ConversationLog _log;

    public ConversationLogTests()
    {
        _log = ConversationLog.Open(_folder.Path, TimeSpan.FromHours(1), _time);
        _log.Start(Token);
    }

    [Fact]
    public void Activities_of_one_moment_still_have_places_that_rise()
    {
        var places = Enumerable.Range(0, 3).Select(_ => _log.Append(Token.Conversation, place => "{}")!.Value).ToList();

        Assert.Equal([places[0], places[0] + 1, places[0] + 2], places);
    }

    [Fact]
    public void A_clock_that_is_set_back_does_not_set_places_back()
    {
        var first = _log.Append(Token.Conversation, _ => "{}");
        _time.Advance(TimeSpan.FromMinutes(-30));

        Assert.Equal(first + 1, _log.Append(Token.Conversation, _ => "{}"));
    }

    [Fact]
    public void The_oldest_activities_of_a_long_conversation_go()
    {
        for (var i = 0; i < ConversationLog.MaximumActivities + 2; i++)
        {
            _log.Append(Token.Conversation, _ => FormattableString.Invariant($"{i}"));
        }

        var kept = _log.Read(Token.Conversation, 0).Activities;
        Assert.Equal((ConversationLog.MaximumActivities, "2"), (kept.Count, kept[0]));
    }

    [Fact]
    public void Nothing_is_added_to_a_conversation_that_is_gone()
    {
        _time.Advance(TimeSpan.FromHours(2));
        _log.DeleteIdle();

        Assert.Null(_log.Append(Token.Conversation, _ => "{}"));
        Assert.Empty(_log.Read(Token.Conversation, 0).Activities);
    }

    [Fact]
    public void What_is_said_keeps_a_conversation_alive()
    {
        _time.Advance(TimeSpan.FromMinutes(50));
        _log.Append(Token.Conversation, _ => "{}");
        _time.Advance(TimeSpan.FromMinutes(50));

        Assert.True(_log.Has(Token.Conversation));
    }

    [Fact]
    public void What_was_said_too_long_ago_goes_even_from_a_conversation_that_goes_on()
    {
        _log.Append(Token.Conversation, _ => "\"old\"");
        _time.Advance(TimeSpan.FromMinutes(50));
        _log.Append(Token.Conversation, _ => "\"new\"");

        Assert.Equal(1, _log.Erase(_time.GetUtcNow() - TimeSpan.FromMinutes(10)));

        Assert.Equal(["\"new\""], _log.Read(Token.Conversation, 0).Activities);
    }

    [Theory]
    [InlineData("directline", "user", false)]
    [InlineData("directline", "another", true)]
    [InlineData("msteams", "user", true)]
    public void All_of_one_user_of_the_channel_can_be_erased(string channel, string user, bool isKept)
    {
        _log.Append(Token.Conversation, _ => "{}");

        _log.Erase(channel, user);

        Assert.Equal(isKept, _log.Has(Token.Conversation));
        Assert.Equal(isKept ? 1 : 0, _log.Read(Token.Conversation, 0).Activities.Count);
    }

    [Fact]
    public void What_is_erased_is_gone_from_the_bytes_of_the_files()
    {
        _log.Append(Token.Conversation, _ => "\"the secret word\"");
        Assert.True(_folder.Holds("the secret word"));

        _log.Erase(DateTimeOffset.MaxValue);

        Assert.False(_folder.Holds("the secret word"));
    }

    public void Dispose()
    {
        _log.Dispose();
        _folder.Dispose();
    }
}
