namespace PolicyBot.Web.Tests.Support;

/// <summary>A clock that stands at noon of 1 June 2026 until it is set forward; its timers are real.</summary>
public sealed class SettableTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Pass(TimeSpan span) => _now += span;
}
