namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>Takes a part of a list that stands for all of it, the same one each time.</summary>
public static class EvenSample
{
    /// <summary>At most so many items at even distances, the first one included, in their order; all for null.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1.</exception>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, int? most)
    {
        if (most is not { } count)
        {
            return items;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(most));
        return count >= items.Count ? items : [.. Enumerable.Range(0, count).Select(i => items[(int)((long)i * items.Count / count)])];
    }
}
