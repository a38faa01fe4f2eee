using System.Security.Cryptography;
using System.Text;
using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;

namespace PolicyBot.Tests.Support;

/// <summary>An engine over documents written in the test, with its index in a folder of its own.</summary>
internal sealed class TestEngine : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TestEngine(params Document[] documents)
        : this(null, documents)
    {
    }

    public TestEngine(InferenceModels? models, params Document[] documents)
    {
        Knowledge = new Knowledge(_folder.Path, [.. documents.OrderBy(document => document.Id, StringComparer.Ordinal)]);
        Index = PassageIndex.Open(Knowledge, _folder.Path, models: models);
        Synonyms = Synonyms.Load(_folder.Path);
        Engine = new AnswerEngine(Index, Synonyms);
    }

    public Knowledge Knowledge { get; }

    public PassageIndex Index { get; }

    public Synonyms Synonyms { get; }

    public AnswerEngine Engine { get; }

    /// <summary>An engine over one document of that text.</summary>
    public static TestEngine Over(string text, InferenceModels? models = null) => new(models, Document("text", text));

    public static Document Document(string id, string text) => new()
    {
        Id = id,
        File = id + ".md",
        Title = text.Split('\n')[0].TrimStart('#', ' '),
        Publisher = "Ministry of Tests",
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        Text = text,
    };

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
    }
}
