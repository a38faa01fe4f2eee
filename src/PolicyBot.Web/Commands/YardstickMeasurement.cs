using System.CommandLine;
using PolicyBot.Evaluation.Yardsticks;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Commands;

/// <summary>Measures the bot on the public benchmarks whose files are given.</summary>
/// <param name="models">What reads and compares meanings; null for words alone.</param>
/// <param name="data">Where the index of the larger one is kept for the next time.</param>
/// <param name="configuration">Where results and progress go.</param>
public sealed class YardstickMeasurement(InferenceModels? models, DataOptions data, InvocationConfiguration configuration)
{
    /// <summary>Measures what lies in a folder and prints the scores; says so where nothing does.</summary>
    /// <param name="folder">A folder with any of scifact, squad2 and doc2dial in it.</param>
    /// <param name="most">At most so many questions of each benchmark, spread evenly; null for all.</param>
    /// <exception cref="Evaluation.QuestionFileException">A file is not as its benchmark writes it.</exception>
    /// <exception cref="IOException">A file cannot be read, or the data folder not written.</exception>
    public bool Run(string folder, int? most)
    {
        var retrieval = SciFactFolder.Read(Path.Combine(folder, "scifact"));
        var squad = SquadFile.Read(Path.Combine(folder, "squad2"));
        var dialogues = Doc2DialFolder.Read(Path.Combine(folder, "doc2dial"));
        if (retrieval is not null)
        {
            PrintSciFact(retrieval.Sample(most));
        }

        if (squad is not null)
        {
            YardstickTable.PrintSquad(Read("SQuAD 2.0", squad.Sample(most)), configuration.Output);
        }

        if (dialogues is not null)
        {
            YardstickTable.PrintDoc2Dial(Read("Doc2Dial", dialogues.Sample(most)), configuration.Output);
        }

        return retrieval is not null || squad is not null || dialogues is not null;
    }

    private void PrintSciFact(RetrievalTask task)
    {
        var place = Directory.CreateDirectory(Path.Combine(data.Path, "yardsticks")).FullName;
        configuration.Error.WriteLine("SciFact: indexing and asking; the first time this takes some minutes");
        using var progress = new IndexingProgress(configuration.Error, !Console.IsErrorRedirected, TimeProvider.System);
        using var index = PassageIndex.Open(new(place, task.Documents), place, progress, models);
        YardstickTable.PrintSciFact(new RetrievalYardstick(index).Measure(task.Queries), task.Queries.Count, task.Documents.Count, configuration.Output);
    }

    private IReadOnlyList<ReadAnswer> Read(string name, ReadingTask task)
    {
        configuration.Error.WriteLine(FormattableString.Invariant($"{name}: asking {task.Questions.Count} questions"));
        var place = Directory.CreateTempSubdirectory("policybot-yardstick-").FullName;
        try
        {
            return new ReadingYardstick(models, place).Measure(task);
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }
}
