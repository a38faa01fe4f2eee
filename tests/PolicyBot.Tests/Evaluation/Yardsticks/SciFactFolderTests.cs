using PolicyBot.Evaluation;
using PolicyBot.Evaluation.Yardsticks;

namespace PolicyBot.Tests.Evaluation.Yardsticks;

public sealed class SciFactFolderTests : IDisposable
{
    private const string Corpus =
        """
        {"_id": "7", "title": "Tea and sleep", "text": "Green tea shortened sleep by 12 minutes.", "metadata": {}}
        {"_id": "12", "title": "Iron in schools", "text": "Iron tablets raised attendance in 40 village schools.", "metadata": {}}
        """;

    private const string Queries =
        """
        {"_id": "1", "text": "Iron tablets raise school attendance.", "metadata": {}}
        {"_id": "2", "text": "A claim of the training part.", "metadata": {}}
        """;

    private readonly BenchmarkFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Abstracts_are_documents_ordered_by_id_and_claims_without_judgement_are_left_out()
    {
        var task = _files.AddPacked("corpus.jsonl", Corpus).Add("queries.jsonl", Queries).Add("qrels/test.tsv", "query-id\tcorpus-id\tscore\n1\t12\t1\n1\t7\t0\n");

        var read = SciFactFolder.Read(task.Folder)!;

        Assert.Equal(["12", "7"], read.Documents.Select(document => document.Id));
        Assert.Equal("Iron in schools", read.Documents[0].Title);
        var query = Assert.Single(read.Queries);
        Assert.Equal("Iron tablets raise school attendance.", query.Text);
        Assert.Equal([KeyValuePair.Create("12", 1)], query.Relevance);
    }

    [Fact]
    public void Without_its_judgements_it_is_not_there() =>
        Assert.Null(SciFactFolder.Read(_files.Add("corpus.jsonl", Corpus).Add("queries.jsonl", Queries).Folder));

    [Fact]
    public void A_line_that_is_no_document_is_named()
    {
        _files.Add("corpus.jsonl", Corpus + "\n{\"_id\": \"13\"}\n").Add("queries.jsonl", Queries).Add("qrels/test.tsv", "1\t12\t1\n");

        var fault = Assert.Throws<QuestionFileException>(() => SciFactFolder.Read(_files.Folder));

        Assert.Contains("corpus.jsonl:3: not as this benchmark writes it", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_finds_its_abstract_by_words_and_without_models_by_nothing_else()
    {
        var task = SciFactFolder.Read(_files.Add("corpus.jsonl", Corpus).Add("queries.jsonl", Queries).Add("qrels/test.tsv", "1\t12\t1\n").Folder)!;
        using var index = PolicyBot.Indexing.PassageIndex.Open(new(_files.Folder, task.Documents), _files.Folder);

        Assert.Equal(new RetrievalScore(1, null, null), new RetrievalYardstick(index).Measure(task.Queries));
    }
}
