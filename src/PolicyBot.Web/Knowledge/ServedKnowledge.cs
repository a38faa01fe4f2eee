using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Indexing;

namespace PolicyBot.Web.Knowledge;

/// <summary>The knowledge that is served now. A turn takes <see cref="Engine"/> once and works on that snapshot to its end.</summary>
/// <param name="engine">Answers from the knowledge; its index is disposed with this.</param>
public sealed class ServedKnowledge(AnswerEngine engine) : IDisposable
{
    /// <summary>Answers from the snapshot that is served now.</summary>
    public AnswerEngine Engine { get; } = engine;

    /// <summary>Reads a knowledge folder and opens its index.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="data">Where the index is kept.</param>
    /// <param name="progress">Told the share that is indexed, from 0 to 1; null for nobody.</param>
    /// <exception cref="KnowledgeException">The folder cannot be served; carries every fault.</exception>
    /// <exception cref="DataFolderException">The data folder cannot be written.</exception>
    public static ServedKnowledge Open(string folder, DataOptions data, IProgress<double>? progress = null)
    {
        var knowledge = KnowledgeFolder.Load(folder);
        try
        {
            return new(new AnswerEngine(PassageIndex.Open(knowledge, data.Indexes, progress)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException(data.Path, exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Engine.Index.Dispose();
}
