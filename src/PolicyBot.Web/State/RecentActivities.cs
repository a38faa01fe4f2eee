namespace PolicyBot.Web.State;

/// <summary>The latest activities of a conversation.</summary>
public sealed class RecentActivities
{
    /// <summary>How many are remembered.</summary>
    public const int Capacity = 50;

    /// <summary>Their ids, the oldest first.</summary>
    public List<string> Ids { get; init; } = [];

    /// <summary>Remembers an activity, forgetting the oldest beyond <see cref="Capacity"/>.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(string id)
    {
        if (Ids.Contains(id, StringComparer.Ordinal))
        {
            return false;
        }

        Ids.Add(id);
        if (Ids.Count > Capacity)
        {
            Ids.RemoveRange(0, Ids.Count - Capacity);
        }

        return true;
    }
}
