namespace PolicyBot.Web.Tests.Support;

/// <summary>A clock that goes when it is told to, and its timers with it.</summary>
public sealed class ManualTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Sets the clock forward or, by less than nothing, back, and lets each timer that is due go off once.</summary>
    public void Advance(TimeSpan by)
    {
        List<Timer> due;
        lock (_lock)
        {
            _now += by;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            due.ForEach(timer => timer.Schedule(timer.Period, timer.Period));
        }

        due.ForEach(timer => timer.GoOff());
    }

    private sealed class Timer(ManualTime time, Action goOff) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public TimeSpan Period { get; private set; }

        public Action GoOff => goOff;

        public void Schedule(TimeSpan dueTime, TimeSpan period)
        {
            time._timers.Remove(this);
            (Due, Period) = (time._now + dueTime, period);
            if (dueTime >= TimeSpan.Zero)
            {
                time._timers.Add(this);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                Schedule(dueTime, period);
                return true;
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
