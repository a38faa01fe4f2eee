using PolicyBot.Questions.Languages;
using PolicyBot.Web.Bots;

namespace PolicyBot.Web.Tests.Bots;

public sealed class UserTurnsTests
{
    private static readonly DateTimeOffset Said = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, Language.Spanish)]
    [InlineData(1, null)]
    public void The_language_is_forgotten_with_the_last_turn(int secondsLater, Language? kept)
    {
        var turns = new UserTurns { Turns = [new("¿Cuándo?", Said)], Language = Language.Spanish };

        turns.Forget(Said.AddSeconds(secondsLater));

        Assert.Equal(kept, turns.Language);
    }
}
