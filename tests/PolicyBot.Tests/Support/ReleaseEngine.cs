using System.Collections.Concurrent;
using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;

namespace PolicyBot.Tests.Support;

/// <summary>One engine over the first document, shared by the tests that only ask it.</summary>
public class ReleaseEngine : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, (string Document, TextSpan Span)?> _best = new(StringComparer.Ordinal);

    public ReleaseEngine()
        : this(models: null)
    {
    }

    protected ReleaseEngine(InferenceModels? models, string? folder = null)
    {
        Knowledge = KnowledgeFolder.Load(folder ?? Release.Folder);
        Index = PassageIndex.Open(Knowledge, _folder.Path, models: models);
        Engine = new AnswerEngine(Index, Synonyms.Load(Knowledge.Folder));
    }

    public Knowledge Knowledge { get; }

    public PassageIndex Index { get; }

    public AnswerEngine Engine { get; }

    /// <summary>The sentence that a question is decided on; null where none is found. Kept once asked for.</summary>
    internal (string Document, TextSpan Span)? BestEvidence(string question) => _best.GetOrAdd(
        question,
        asked => Engine.Explain(asked, null, TimeProvider.System).Sentences is [var best, ..] ? (best.DocumentId, best.Span) : null);

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
