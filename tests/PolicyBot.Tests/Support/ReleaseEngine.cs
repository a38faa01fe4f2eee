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

    public ReleaseEngine()
        : this(models: null)
    {
    }

    protected ReleaseEngine(InferenceModels? models)
    {
        Knowledge = KnowledgeFolder.Load(Release.Folder);
        Index = PassageIndex.Open(Knowledge, _folder.Path, models: models);
        Engine = new AnswerEngine(Index, Synonyms.Load(Release.Folder));
    }

    public Knowledge Knowledge { get; }

    public PassageIndex Index { get; }

    public AnswerEngine Engine { get; }

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
