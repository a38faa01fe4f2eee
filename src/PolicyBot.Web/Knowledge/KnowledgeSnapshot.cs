using PolicyBot.Answering;

namespace PolicyBot.Web.Knowledge;

/// <summary>One version of the knowledge, whose index is closed once it is superseded and its last user has let go of it.</summary>
internal sealed class KnowledgeSnapshot(AnswerEngine engine) : IDisposable
{
    private readonly CancellationTokenSource _superseded = new();
    private int _users = 1;

    public AnswerEngine Engine { get; } = engine;

    public AnswerCache Answers { get; } = new(engine);

    /// <summary>Cancelled once another version is served.</summary>
    public CancellationToken Superseded => _superseded.Token;

    /// <summary>Counts one more user; false where the last one has gone already.</summary>
    public bool TryTake()
    {
        for (var users = Volatile.Read(ref _users); users > 0;)
        {
            var found = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (found == users)
            {
                return true;
            }

            users = found;
        }

        return false;
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            Dispose();
        }
    }

    /// <summary>Tells the users that another version is served, and lets go of this one on the host's behalf.</summary>
    public void Supersede()
    {
        _superseded.Cancel();
        Release();
    }

    public void Dispose()
    {
        Engine.Index.Dispose();
        _superseded.Dispose();
    }
}
