using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;
using PolicyBot.Questions.Spanish;

namespace PolicyBot.Web.Knowledge;

/// <summary>All that a knowledge folder says: documents, and what words mean in them.</summary>
internal sealed record ReadFolder(Documents.Knowledge Knowledge, Synonyms Synonyms, Glossary Glossary)
{
    /// <exception cref="KnowledgeException">The folder cannot be served; carries every fault.</exception>
    public static ReadFolder Load(string folder)
    {
        var faults = new List<KnowledgeFault>();
        var knowledge = Read(KnowledgeFolder.Load, folder, faults);
        var synonyms = Read(Synonyms.Load, folder, faults);
        var glossary = Read(Glossary.Load, folder, faults);
        return faults.Count == 0 ? new(knowledge!, synonyms!, glossary!) : throw new KnowledgeException(faults);
    }

    /// <exception cref="DataFolderException">The data folder cannot be written.</exception>
    public AnswerEngine Index(
        DataOptions data, InferenceModels? models, IProgress<IndexingStep>? progress, PassageIndex? earlier = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return new(PassageIndex.Open(Knowledge, data.Indexes, progress, models, earlier, cancellationToken), Synonyms, Glossary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
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
}
