using PolicyBot.Documents;

namespace PolicyBot.Tests.Documents;

public sealed class KnowledgeFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void With_sources_exactly_the_named_files_are_served()
    {
        _folder.Write("a.md", "First").Write("b.md", "Second");
        _folder.Sources = """{"documents": [{"id": "second", "file": "b.md"}]}""";

        var document = Assert.Single(KnowledgeFolder.Load(_folder.Path).Documents);

        Assert.Equal(("second", "b.md", "Second"), (document.Id, document.File, document.Text));
    }

    [Fact]
    public void Every_field_of_an_entry_reaches_its_document()
    {
        _folder.Write("a.md", "Title\n\nPeace Accordwith over. Notice begins and ends.");
        _folder.Sources = """
            {"documents": [{
              "id": "a-1", "file": "a.md", "title": "A title", "publisher": "A department", "republisher": "A paper", "published": "2022-10-03",
              "url": "https://example.org/a", "licence": "CC0-1.0", "sha256": null,
              "notes": [{"at": "Accordwith", "reads": "Accord with", "why": "a lost space"}],
              "boilerplate": [{"from": "Notice", "to": "ends."}]
            }]}
            """;

        var document = Assert.Single(KnowledgeFolder.Load(_folder.Path).Documents);

        Assert.Equal("A title", document.Title);
        Assert.Equal("A department", document.Publisher);
        Assert.Equal("A paper", document.Republisher);
        Assert.Equal(new DateOnly(2022, 10, 3), document.Published);
        Assert.Equal(new Uri("https://example.org/a"), document.Url);
        Assert.Equal("CC0-1.0", document.Licence);
        Assert.Equal(new Note(new(13, 23), "Accord with", "a lost space"), Assert.Single(document.Notes));
        Assert.Equal("Notice begins and ends.", document.Cut(Assert.Single(document.Boilerplate)));
    }

    [Fact]
    public void Missing_fields_and_null_mean_unknown()
    {
        _folder.Write("a.md", "# A title of the text\n\nWords.");
        _folder.Sources = """{"documents": [{"id": "a", "file": "a.md", "publisher": null}]}""";

        var document = Assert.Single(KnowledgeFolder.Load(_folder.Path).Documents);

        Assert.Equal("A title of the text", document.Title);
        Assert.Null(document.Publisher);
        Assert.Null(document.Published);
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Without_sources_all_texts_are_served_except_readmes_word_lists_and_hidden_files()
    {
        _folder.Write("b.txt", "B").Write("inner/a.md", "A").Write("README.md", "no").Write("inner/readme.txt", "no")
            .Write("synonyms.txt", "no").Write("glossary.txt", "no").Write(".hidden.md", "no").Write(".git/c.md", "no").Write("picture.png", "no");

        var documents = KnowledgeFolder.Load(_folder.Path).Documents;

        Assert.Equal([("a", "inner/a.md"), ("b", "b.txt")], documents.Select(document => (document.Id, document.File)));
    }

    [Fact]
    public void Without_sources_a_file_name_becomes_an_id_that_can_stand_in_an_address()
    {
        _folder.Write("Press release & notes.md", "Words");

        Assert.Equal("Press-release---notes", Assert.Single(KnowledgeFolder.Load(_folder.Path).Documents).Id);
    }

    [Fact]
    public void Documents_are_ordered_by_id()
    {
        _folder.Write("1.md", "One").Write("2.md", "Two");
        _folder.Sources = """{"documents": [{"id": "z", "file": "1.md"}, {"id": "B", "file": "2.md"}]}""";

        Assert.Equal(["B", "z"], KnowledgeFolder.Load(_folder.Path).Documents.Select(document => document.Id));
    }

    [Fact]
    public void Text_loses_its_byte_order_mark_and_keeps_its_line_ends_while_the_hash_is_of_all_bytes()
    {
        _folder.Write("a.md", [0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\r', (byte)'\n', (byte)'b', (byte)'\r']);

        var document = Assert.Single(KnowledgeFolder.Load(_folder.Path).Documents);

        Assert.Equal("a\r\nb\r", document.Text);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder.In("a.md")))), document.Sha256);
    }

    [Fact]
    public void A_link_within_the_folder_is_followed()
    {
        _folder.Write("real/a.md", "Words");
        File.CreateSymbolicLink(_folder.In("linked.md"), _folder.In("real/a.md"));

        Assert.Equal(["a", "linked"], KnowledgeFolder.Load(_folder.Path).Documents.Select(document => document.Id));
    }
}
