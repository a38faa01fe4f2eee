using PolicyBot.Documents;

namespace PolicyBot.Web.Knowledge;

/// <summary>Looks after changes of the knowledge folder and has them served once they have settled.</summary>
/// <param name="served">The knowledge.</param>
/// <param name="time">Measures the time between two looks.</param>
/// <param name="logger">Told what is served and what cannot be.</param>
public sealed partial class KnowledgeWatch(ServedKnowledge served, TimeProvider time, ILogger<KnowledgeWatch> logger) : BackgroundService
{
    /// <summary>How long a change may go unseen where the file system tells of none: 5 seconds.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    /// <summary>How long the folder must have been the same before it is loaded, so that a file half copied is not: half a second.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(0.5);

    private readonly Lock _looking = new();
    private FolderState? _seen;
    private bool _told;

    /// <summary>Looks at the folder once; loads it where it has changed since it was loaded, and not since the look before.</summary>
    /// <param name="told">Whether the file system told of a change, which then counts even where names, sizes and times are as before.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>Whether all changes are dealt with; where not, another look after <see cref="Quiet"/> is due.</returns>
    public bool Look(bool told = false, CancellationToken cancellationToken = default)
    {
        lock (_looking)
        {
            _told |= told;
            var state = FolderState.Of(served.Folder);
            if (told || state != _seen)
            {
                _seen = state;
                return !_told && state == served.State;
            }

            if (_told || state != served.State)
            {
                _told = false;
                return Load(cancellationToken);
            }

            return true;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changes = new FolderChanges(served.Folder);
        var settled = true;
        while (true)
        {
            var told = await changes.WaitAsync(settled ? Period : Quiet, time, stoppingToken);
            settled = await Task.Run(() => Look(told, stoppingToken), stoppingToken);
        }
    }

    private bool Load(CancellationToken cancellationToken)
    {
        try
        {
            if (served.Reload(cancellationToken))
            {
                using var lease = served.Take();
                Loaded(KnowledgeCounts.Of(lease.Engine.Index), lease.Engine.Index.Version);
            }

            return served.State == _seen;
        }
        catch (KnowledgeException exception)
        {
            foreach (var fault in exception.Faults)
            {
                Refused(fault);
            }
        }
        catch (DataFolderException exception)
        {
            NotIndexed(exception.Message);
        }
        catch (Exception exception) when (exception is not (ObjectDisposedException or OperationCanceledException))
        {
            // Serving goes on with what is served, whatever a document does to its reader.
            Failed(exception);
        }

        return true;
    }

    [LoggerMessage(LogLevel.Information, "The knowledge folder changed. Served from now on: {Counts}, index version {Version}.")]
    private partial void Loaded(KnowledgeCounts counts, string version);

    [LoggerMessage(LogLevel.Error, "The knowledge folder changed and cannot be served as it is, so the version before stays. {Fault}")]
    private partial void Refused(KnowledgeFault fault);

    [LoggerMessage(LogLevel.Error, "The knowledge folder changed and cannot be indexed, so the version before stays. {Reason} It is tried again in some seconds.")]
    private partial void NotIndexed(string reason);

    [LoggerMessage(LogLevel.Error, "The knowledge folder changed and could not be loaded, so the version before stays. It is tried again in some seconds.")]
    private partial void Failed(Exception exception);
}
