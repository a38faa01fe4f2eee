using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Tests.Support;

/// <summary>One engine over the first document, shared by the tests that only ask it.</summary>
public sealed class ReleaseEngine : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReleaseEngine()
    {
        Knowledge = KnowledgeFolder.Load(Release.Folder);
        Index = PassageIndex.Open(Knowledge, _folder.Path);
        Engine = new AnswerEngine(Index, Synonyms.Load(Release.Folder));
    }

    public Knowledge Knowledge { get; }

    public PassageIndex Index { get; }

    public AnswerEngine Engine { get; }

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
    }
}
