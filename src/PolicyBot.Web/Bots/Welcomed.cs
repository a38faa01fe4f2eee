namespace PolicyBot.Web.Bots;

/// <summary>Who has been welcomed to a conversation: some channels say again and again that the same members joined.</summary>
public sealed class Welcomed
{
    /// <summary>How many are remembered.</summary>
    public const int Capacity = 200;

    /// <summary>Their ids, the oldest first.</summary>
    public List<string> Ids { get; init; } = [];

    /// <summary>Remembers members, forgetting the oldest beyond <see cref="Capacity"/>.</summary>
    /// <returns>Whether any of them is new.</returns>
    public bool Add(IEnumerable<string> members)
    {
        var fresh = members.Except(Ids, StringComparer.Ordinal).ToList();
        Ids.AddRange(fresh);
        Ids.RemoveRange(0, Math.Max(Ids.Count - Capacity, 0));
        return fresh.Count > 0;
    }
}
