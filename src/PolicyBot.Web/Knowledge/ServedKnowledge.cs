using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;
using PolicyBot.Questions.Spanish;

namespace PolicyBot.Web.Knowledge;

/// <summary>The knowledge that is served now. A turn takes <see cref="Engine"/> once and works on that snapshot to its end.</summary>
/// <param name="engine">Answers from the knowledge; its index and the models that this was opened with are disposed with it.</param>
public sealed class ServedKnowledge(AnswerEngine engine) : IDisposable
{
    /// <summary>Answers from the snapshot that is served now.</summary>
    public AnswerEngine Engine { get; } = engine;

    /// <summary>Reads a knowledge folder, opens the models and the index.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="data">Where the index is kept.</param>
    /// <param name="inference">Whether and how the models run.</param>
    /// <param name="progress">Told the share that is indexed, from 0 to 1; null for nobody.</param>
    /// <exception cref="KnowledgeException">The folder cannot be served; carries every fault.</exception>
    /// <exception cref="InferenceException">The models are on and cannot be opened.</exception>
    /// <exception cref="DataFolderException">The data folder cannot be written.</exception>
    public static ServedKnowledge Open(string folder, DataOptions data, InferenceOptions inference, IProgress<double>? progress = null)
    {
        var faults = new List<KnowledgeFault>();
        var knowledge = Read(KnowledgeFolder.Load, folder, faults);
        var synonyms = Read(Synonyms.Load, folder, faults);
        var glossary = Read(Glossary.Load, folder, faults);
        if (faults.Count > 0)
        {
            throw new KnowledgeException(faults);
        }

        var models = inference.OpenModels();
        try
        {
            return new(new AnswerEngine(PassageIndex.Open(knowledge!, data.Indexes, progress, models), synonyms!, glossary));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            models?.Dispose();
            throw new DataFolderException(data.Path, exception);
        }
    }

    private static T? Read<T>(Func<string, T> load, string folder, List<KnowledgeFault> faults)
        where T : class
    {
        try
        {
            return load(folder);
        }
        catch (KnowledgeException exception)
        {
            faults.AddRange(exception.Faults);
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Engine.Index.Dispose();
        Engine.Index.Models?.Dispose();
    }
}
