using System.Threading.Channels;

namespace PolicyBot.Web.Knowledge;

/// <summary>Waits for the file system to tell of a change in a folder; where it cannot, only for the time to pass.</summary>
internal sealed class FolderChanges(string folder) : IDisposable
{
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? _watcher;

    /// <summary>Waits for a change, at most so long.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<bool> WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        _watcher ??= Watch();
        using var over = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellationToken);
        try
        {
            return await _changes.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    public void Dispose() => _watcher?.Dispose();

    private FileSystemWatcher? Watch()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(folder) { IncludeSubdirectories = true };
            watcher.NotifyFilter |= NotifyFilters.Size | NotifyFilters.Attributes;
            watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
            watcher.Error += (_, _) => Forget();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // No such folder for now, or no watch to be had: the look from time to time does.
            watcher?.Dispose();
            return null;
        }
    }

    // A watch that overran or lost its folder is made anew with the next wait.
    private void Forget()
    {
        Interlocked.Exchange(ref _watcher, null)?.Dispose();
        _changes.Writer.TryWrite(true);
    }
}
