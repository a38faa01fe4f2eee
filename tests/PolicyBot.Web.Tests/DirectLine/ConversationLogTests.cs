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
        _log = new(_folder.Path, TimeSpan.FromHours(1), _time);
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

    public void Dispose()
    {
        _log.Dispose();
        _folder.Dispose();
    }
}
