using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Inference;

namespace PolicyBot.Web.Knowledge;

/// <summary>The knowledge that is served now. A turn takes it once and works on that version to its end, whatever is loaded meanwhile.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class ServedKnowledge : IDisposable
{
    private readonly string _folder;
    private readonly DataOptions _data;
    private readonly InferenceModels? _models;
    private readonly Lock _loading = new();
    private KnowledgeSnapshot _current;
    private FolderState _state;
    private IReadOnlyList<KnowledgeFault> _faults = [];
    private bool _closed;

    private ServedKnowledge(string folder, DataOptions data, InferenceModels? models, AnswerEngine engine, FolderState state)
    {
        _folder = folder;
        _data = data;
        _models = models;
        _current = new(engine);
        _state = state;
    }

    /// <summary>The state of the folder that was last loaded, or tried to.</summary>
    public FolderState State => Volatile.Read(ref _state);

    /// <summary>What is wrong with the folder as it is now, so that an earlier version of it is served; empty where nothing is.</summary>
    public IReadOnlyList<KnowledgeFault> Faults => Volatile.Read(ref _faults);

    /// <summary>The folder, as a full path.</summary>
    public string Folder => _folder;

    /// <summary>Reads a knowledge folder, opens the models and the index.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="data">Where the index is kept.</param>
    /// <param name="inference">Whether and how the models run.</param>
    /// <param name="progress">Told how far indexing is; null for nobody.</param>
    /// <param name="cancellationToken">Stops indexing; what is embedded by then is kept.</param>
    /// <exception cref="KnowledgeException">The folder cannot be served; carries every fault.</exception>
    /// <exception cref="InferenceException">The models are on and cannot be opened.</exception>
    /// <exception cref="DataFolderException">The data folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ServedKnowledge Open(string folder, DataOptions data, InferenceOptions inference, IProgress<IndexingStep>? progress = null, CancellationToken cancellationToken = default)
    {
        var state = FolderState.Of(folder);
        var read = ReadFolder.Load(folder);
        var models = inference.OpenModels();
        try
        {
            return new(folder, data, models, read.Index(data, models, progress, earlier: null, cancellationToken), state);
        }
        catch
        {
            models?.Dispose();
            throw;
        }
    }

    /// <summary>The version that is served now, to be disposed when the turn is over.</summary>
    /// <exception cref="ObjectDisposedException">Nothing is served any more.</exception>
    public KnowledgeLease Take()
    {
        while (true)
        {
            ObjectDisposedException.ThrowIf(Volatile.Read(ref _closed), this);
            var current = Volatile.Read(ref _current);
            if (current.TryTake())
            {
                return new(current);
            }
        }
    }

    /// <summary>Removes what is kept of versions before the last one; <see cref="Reload"/> does so too.</summary>
    /// <remarks>Not for commands that only look at some knowledge: what they leave alone may be another folder's, still served.</remarks>
    public void RemoveOutdated()
    {
        using var lease = Take();
        lease.Engine.Index.RemoveOutdated(_data.Indexes);
    }

    /// <summary>Loads the folder as it is now beside the version that is served, and serves it once it is whole.</summary>
    /// <returns>Whether another version is served than before. Where the folder changed while it was loaded, or says the same as before, none is.</returns>
    /// <exception cref="KnowledgeException">The folder cannot be served; carries every fault. The version before stays.</exception>
    /// <exception cref="DataFolderException">The data folder cannot be written. The version before stays.</exception>
    /// <exception cref="OperationCanceledException">It was stopped. The version before stays.</exception>
    public bool Reload(CancellationToken cancellationToken = default)
    {
        lock (_loading)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            var state = FolderState.Of(_folder);
            AnswerEngine? engine = null;
            try
            {
                var read = ReadFolder.Load(_folder);
                Volatile.Write(ref _faults, []);
                engine = _current.Engine.Index.IsOf(read.Knowledge) ? null : read.Index(_data, _models, progress: null, _current.Engine.Index, cancellationToken);
            }
            catch (KnowledgeException exception)
            {
                Volatile.Write(ref _faults, exception.Faults);
                Volatile.Write(ref _state, state);
                throw;
            }

            if (FolderState.Of(_folder) != state)
            {
                // What was read may be of two states; the next look finds the later one.
                engine?.Index.Dispose();
                return false;
            }

            Volatile.Write(ref _state, state);
            if (engine is null)
            {
                return false;
            }

            Interlocked.Exchange(ref _current, new(engine)).Supersede();
            engine.Index.RemoveOutdated(_data.Indexes);
            return true;
        }
    }

    /// <summary>Ends serving: turns under way finish on their version, the models wait for their runs.</summary>
    public void Dispose()
    {
        lock (_loading)
        {
            if (!_closed)
            {
                Volatile.Write(ref _closed, true);
                _current.Supersede();
                _models?.Dispose();
            }
        }
    }
}
