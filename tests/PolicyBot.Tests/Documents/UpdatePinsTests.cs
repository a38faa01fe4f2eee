using System.Text;
using PolicyBot.Documents;

namespace PolicyBot.Tests.Documents;

public sealed class UpdatePinsTests : IDisposable
{
    private const string HashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private readonly TemporaryFolder _folder = new TemporaryFolder().Write("a.md", "abc").Write("b.md", "b");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"0000\"")]
    [InlineData("null")]
    [InlineData("\"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d\"")]
    public void Only_the_pins_characters_change(string pin)
    {
        var before = "\uFEFF{ \"documents\" : [\r\n\t{\"id\":\"b\", \"file\":\"b.md\"}, {\"title\": \"\u00c4 \\u00e9\", \"sha256\"  : @ , \"id\": \"a\",\r \"file\": \"a.md\"}]\n}\n\n";
        _folder.Write("sources.json", Encoding.UTF8.GetBytes(before.Replace("@", pin, StringComparison.Ordinal)));

        Assert.Equal(["a.md"], KnowledgeFolder.UpdatePins(_folder.Path));

        Assert.Equal(before.Replace("@", $"\"{HashOfAbc}\"", StringComparison.Ordinal), Encoding.UTF8.GetString(File.ReadAllBytes(_folder.In("sources.json"))));
    }

    [Fact]
    public void Several_pins_are_renewed_at_once_and_then_match()
    {
        _folder.Sources = """{"documents": [{"sha256": null, "id": "a", "file": "a.md"}, {"sha256": "12", "id": "b", "file": "b.md"}]}""";

        Assert.Equal(["a.md", "b.md"], KnowledgeFolder.UpdatePins(_folder.Path));

        Assert.Equal(2, KnowledgeFolder.Load(_folder.Path).Documents.Count);
        Assert.Empty(KnowledgeFolder.UpdatePins(_folder.Path));
    }

    [Fact]
    public void A_document_without_the_field_stays_without_a_pin()
    {
        const string Unpinned = """{"documents": [{"id": "a", "file": "a.md"}]}""";
        _folder.Sources = Unpinned;

        Assert.Empty(KnowledgeFolder.UpdatePins(_folder.Path));

        Assert.Equal(Unpinned, _folder.Sources);
    }

    [Fact]
    public void Nothing_is_written_while_a_file_is_missing()
    {
        const string Before = """{"documents": [{"id": "a", "file": "a.md", "sha256": "00"}, {"id": "c", "file": "gone.md"}]}""";
        _folder.Sources = Before;

        Assert.Throws<KnowledgeException>(() => KnowledgeFolder.UpdatePins(_folder.Path));

        Assert.Equal(Before, _folder.Sources);
    }

    [Fact]
    public void A_folder_without_sources_has_no_pins_to_update()
    {
        var fault = Assert.Single(Assert.Throws<KnowledgeException>(() => KnowledgeFolder.UpdatePins(_folder.Path)).Faults);

        Assert.Equal("sources.json", fault.File);
    }

    [Fact]
    public void No_other_file_is_left_behind()
    {
        _folder.Sources = """{"documents": [{"sha256": null, "id": "a", "file": "a.md"}]}""";

        KnowledgeFolder.UpdatePins(_folder.Path);

        Assert.Equal(["a.md", "b.md", "sources.json"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
