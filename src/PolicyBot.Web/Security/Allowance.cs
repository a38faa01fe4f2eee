namespace PolicyBot.Web.Security;

/// <summary>Lets each caller do something so many times a minute, in bursts or evenly.</summary>
/// <param name="perMinute">How many times; also the longest burst.</param>
/// <param name="time">Tells the time.</param>
/// <remarks>The generic cell rate algorithm (ITU-T I.371): per caller one time, up to which its allowance is spent.</remarks>
public sealed class Allowance(int perMinute, TimeProvider time)
{
    private static readonly TimeSpan Burst = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _spentUntil = new(StringComparer.Ordinal);
    private readonly TimeSpan _cost = Burst / perMinute;
    private DateTimeOffset _swept = time.GetUtcNow();

    /// <summary>Spends one time of a caller's allowance.</summary>
    /// <returns>Zero where it was left; else how long the caller must wait, and nothing is spent.</returns>
    public TimeSpan Take(string caller) => Take(caller, spend: true);

    /// <summary>The same, spending nothing.</summary>
    public TimeSpan Ask(string caller) => Take(caller, spend: false);

    private TimeSpan Take(string caller, bool spend)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            Sweep(now);
            var spent = _spentUntil.TryGetValue(caller, out var until) && until > now ? until : now;
            var wait = spent + _cost - now - Burst;
            if (wait > TimeSpan.Zero)
            {
                return wait;
            }

            if (spend)
            {
                _spentUntil[caller] = spent + _cost;
            }

            return TimeSpan.Zero;
        }
    }

    // Who has been away for a minute has its whole allowance again, and need not be remembered.
    private void Sweep(DateTimeOffset now)
    {
        if (now - _swept < Burst)
        {
            return;
        }

        _swept = now;
        foreach (var caller in _spentUntil.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToList())
        {
            _spentUntil.Remove(caller);
        }
    }
}
