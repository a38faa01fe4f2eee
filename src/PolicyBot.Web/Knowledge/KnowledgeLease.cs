using PolicyBot.Answering;

namespace PolicyBot.Web.Knowledge;

/// <summary>The knowledge as it is for one turn, from its first look to its last; what is served meanwhile to others makes no difference to it.</summary>
public sealed class KnowledgeLease : IDisposable
{
    private readonly KnowledgeSnapshot _snapshot;
    private int _returned;

    internal KnowledgeLease(KnowledgeSnapshot snapshot) => _snapshot = snapshot;

    /// <summary>Answers from that version; not to be used once the lease is disposed.</summary>
    public AnswerEngine Engine => _snapshot.Engine;

    /// <summary>What was answered from that version lately; not to be used once the lease is disposed.</summary>
    public AnswerCache Answers => _snapshot.Answers;

    /// <summary>Cancelled once another version is served.</summary>
    public CancellationToken Superseded => _snapshot.Superseded;

    /// <summary>Lets go of the version; the second time does nothing.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _returned, 1) == 0)
        {
            _snapshot.Release();
        }
    }
}
