using PolicyBot.Web.Security;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Security;

public sealed class AllowanceTests
{
    private readonly SettableTime _time = new();

    [Fact]
    public void A_burst_as_long_as_the_allowance_is_let_through_and_no_longer_one()
    {
        var allowance = new Allowance(perMinute: 3, _time);

        Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(TimeSpan.Zero, allowance.Take("a")));
        Assert.Equal(TimeSpan.FromSeconds(20), allowance.Take("a"));
    }

    [Fact]
    public void After_the_wait_that_was_named_one_more_is_let_through()
    {
        var allowance = new Allowance(perMinute: 3, _time);
        TimeSpan wait;
        while ((wait = allowance.Take("a")) == TimeSpan.Zero)
        {
        }

        _time.Pass(wait);
        Assert.Equal(TimeSpan.Zero, allowance.Take("a"));
        Assert.NotEqual(TimeSpan.Zero, allowance.Take("a"));
    }

    [Fact]
    public void One_callers_spending_is_not_anothers()
    {
        var allowance = new Allowance(perMinute: 1, _time);
        allowance.Take("a");

        Assert.Equal(TimeSpan.Zero, allowance.Take("b"));
    }

    [Fact]
    public void Asking_spends_nothing()
    {
        var allowance = new Allowance(perMinute: 1, _time);

        Assert.Equal(TimeSpan.Zero, allowance.Ask("a"));
        Assert.Equal(TimeSpan.Zero, allowance.Take("a"));
        Assert.NotEqual(TimeSpan.Zero, allowance.Ask("a"));
    }

    [Fact]
    public void An_evenly_paced_caller_is_never_refused()
    {
        var allowance = new Allowance(perMinute: 3, _time);
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(TimeSpan.Zero, allowance.Take("a"));
            _time.Pass(TimeSpan.FromSeconds(20));
        }
    }
}
