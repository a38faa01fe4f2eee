using PolicyBot.Documents;

namespace PolicyBot.Tests.Documents;

public sealed class LocateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_named_folder_is_taken_relative_to_the_current_directory() =>
        Assert.Equal(_folder.In("texts"), KnowledgeFolder.Locate("texts", _folder.Path, "/program"));

    [Fact]
    public void The_current_directorys_own_folder_comes_first()
    {
        _folder.Write("PolicyBot.sln", "").Write("knowledge/a.md", "A").Write("inner/knowledge/b.md", "B");

        Assert.Equal(_folder.In("inner/knowledge"), KnowledgeFolder.Locate(null, _folder.In("inner"), "/program"));
    }

    [Fact]
    public void The_solutions_folder_is_found_from_any_folder_below_it()
    {
        _folder.Write("PolicyBot.sln", "").Write("knowledge/a.md", "A").Write("src/deep/x.txt", "x");

        Assert.Equal(_folder.In("knowledge"), KnowledgeFolder.Locate(null, _folder.In("src/deep"), "/program"));
    }

    [Fact]
    public void A_parents_folder_counts_only_beside_the_solution()
    {
        _folder.Write("knowledge/a.md", "A").Write("src/x.txt", "x");

        Assert.Equal(Path.Combine("/program", "knowledge"), KnowledgeFolder.Locate(null, _folder.In("src"), "/program"));
    }
}
