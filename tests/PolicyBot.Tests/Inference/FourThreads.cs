namespace PolicyBot.Tests.Inference;

/// <summary>Runs the same work on four threads of their own, which the pool would run one after another on a small machine.</summary>
internal static class FourThreads
{
    private const int Count = 4;

    public static async Task<T[]> Run<T>(Func<T> work)
    {
        using var start = new Barrier(Count);
        return await Task.WhenAll(Enumerable.Range(0, Count).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return work();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }
}
