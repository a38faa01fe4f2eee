using PolicyBot.Web.State;

namespace PolicyBot.Web.Tests.State;

public sealed class RecentActivitiesTests
{
    [Fact]
    public void An_id_is_new_once()
    {
        var recent = new RecentActivities();

        Assert.True(recent.Add("a"));
        Assert.False(recent.Add("a"));
        Assert.True(recent.Add("A"));
    }

    [Fact]
    public void Only_the_latest_50_are_remembered()
    {
        var recent = new RecentActivities();
        for (var i = 0; i <= RecentActivities.Capacity; i++)
        {
            recent.Add($"{i}");
        }

        Assert.Equal(50, recent.Ids.Count);
        Assert.True(recent.Add("0"));
        Assert.False(recent.Add("50"));
    }
}
