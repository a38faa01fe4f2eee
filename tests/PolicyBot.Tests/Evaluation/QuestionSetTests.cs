using PolicyBot.Documents;
using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class QuestionSetTests : IDisposable
{
    private static readonly Knowledge Two = new("/knowledge", [Named("a-01"), Named("b-02")]);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("question-set-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_set_is_known_by_its_folder_and_file()
    {
        Assert.Equal("release/casual", new QuestionSet("/questions/release/casual.jsonl", []).Name);
    }

    [Fact]
    public void The_knowledge_file_names_a_folder_counted_from_its_own()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "knowledge"), "../shelf\n");

        Assert.Equal(Path.Combine(_folder.Parent!.FullName, "shelf"), Set("casual").KnowledgePath());
    }

    [Fact]
    public void Without_a_knowledge_file_no_folder_is_named()
    {
        Assert.Null(Set("casual").KnowledgePath());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("../a\n../b\n")]
    public void A_knowledge_file_of_other_than_one_line_is_a_fault(string text)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "knowledge"), text);

        Assert.Throws<QuestionFileException>(() => Set("casual").KnowledgePath());
    }

    [Fact]
    public void A_set_named_after_a_document_is_asked_of_that_document_alone()
    {
        Assert.Equal("b-02", Assert.Single(Set("b-02").Within(Two).Documents).Id);
    }

    [Fact]
    public void A_set_of_any_other_name_is_asked_of_everything()
    {
        Assert.Same(Two, Set("casual").Within(Two));
    }

    [Fact]
    public void Files_below_a_folder_come_in_ordinal_order_whatever_their_depth()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "b"));
        foreach (var name in new[] { "c.jsonl", "b/x.jsonl", "a.jsonl", "a.txt" })
        {
            File.WriteAllText(Path.Combine(_folder.FullName, name), "");
        }

        var files = QuestionSet.FilesBelow(_folder.FullName).Select(file => Path.GetRelativePath(_folder.FullName, file));

        Assert.Equal(["a.jsonl", Path.Combine("b", "x.jsonl"), "c.jsonl"], files);
    }

    private static Document Named(string id) => new() { Id = id, File = id + ".md", Title = id, Sha256 = "", Text = id };

    private QuestionSet Set(string name) => new(Path.Combine(_folder.FullName, name + ".jsonl"), []);
}
