using PolicyBot.Documents;

namespace PolicyBot.Tests.Documents;

public sealed class SourcesFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().Write("a.md", "One slip and one slip more.");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"documents": [}""", 1, "not valid JSON")]
    [InlineData("{\"documents\":\n [{\"id\": \"a\",\n \"id\": \"b\"}]}", 3, "not valid JSON")]
    [InlineData("{\"documents\": []}\n\n{}", 3, "Additional text")]
    [InlineData("[]", 1, "a list; an object")]
    [InlineData("{}", 1, "no \"documents\"")]
    [InlineData("""{"documents": {}}""", 1, "an object; a list is expected")]
    [InlineData("""{"documents": []}""", 1, "is empty")]
    [InlineData("""{"documents": ["a.md"]}""", 1, "a document is a string")]
    [InlineData("""{"documents": [], "version": 1}""", 1, "\"version\", which is not known")]
    public void A_file_that_is_no_list_of_documents_is_refused(string json, int line, string message)
    {
        _folder.Sources = json;

        Assert.Contains(Faults(), fault => fault.File == "sources.json" && fault.Line == line && fault.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"id\": null", "no \"id\"")]
    [InlineData("\"id\": \"\"", "\"id\" of a document is blank")]
    [InlineData("\"id\": 7", "a number; a string is expected")]
    [InlineData("\"id\": \"a/b\"", "cannot stand in an address")]
    [InlineData("\"id\": \".a\"", "cannot stand in an address")]
    [InlineData("\"id\": \"\u00e4\"", "cannot stand in an address")]
    [InlineData("\"file\": null", "no \"file\"")]
    [InlineData("\"file\": \"../a.md\"", "does not lie within")]
    [InlineData("\"file\": \"x/../../a.md\"", "does not lie within")]
    [InlineData("\"file\": \"/etc/passwd\"", "does not lie within")]
    [InlineData("\"file\": \"C:\\\\a.md\"", "does not lie within")]
    [InlineData("\"file\": \"x\\\\a.md\"", "does not lie within")]
    [InlineData("\"file\": \"b.md\"", "is not there")]
    [InlineData("\"title\": [\"a\"]", "a list; a string is expected")]
    [InlineData("\"title\": \"two\\nlines\"", "control character")]
    [InlineData("\"published\": \"3 October 2022\"", "yyyy-MM-dd")]
    [InlineData("\"published\": \"2022-02-30\"", "yyyy-MM-dd")]
    [InlineData("\"url\": \"javascript:alert(1)\"", "https://")]
    [InlineData("\"url\": \"/page\"", "https://")]
    [InlineData("\"url\": \"file:///etc/passwd\"", "https://")]
    [InlineData("\"sha256\": \"so-so\"", "64 lower-case hexadecimal digits")]
    [InlineData("\"sha256\": \"00\"", "knowledge check --update")]
    [InlineData("\"license\": \"MIT\"", "\"license\", which is not known")]
    [InlineData("\"notes\": {}", "a list is expected")]
    [InlineData("\"notes\": [1]", "a note is a number")]
    [InlineData("\"notes\": [{\"at\": \"more\"}]", "a note has no \"reads\"")]
    [InlineData("\"notes\": [{\"at\": \"more\", \"reads\": \"more\"}]", "reads the same")]
    [InlineData("\"notes\": [{\"at\": \"slip\", \"reads\": \"slap\"}]", "stands 2 times")]
    [InlineData("\"notes\": [{\"at\": \"slop\", \"reads\": \"slap\"}]", "stands 0 times")]
    [InlineData("\"boilerplate\": [{\"from\": \"One\"}]", "no \"to\"")]
    [InlineData("\"boilerplate\": [{\"from\": \"slip\", \"to\": \"more\"}]", "\"slip\" stands 2 times")]
    [InlineData("\"boilerplate\": [{\"from\": \"more\", \"to\": \"One\"}]", "\"One\" stands 0 times in a.md at or behind \"more\"")]
    public void A_faulty_field_is_named_with_its_line(string field, string message)
    {
        var name = field[1..field.IndexOf('"', 1)];
        var others = new Dictionary<string, string> { ["id"] = "\"id\": \"a\"", ["file"] = "\"file\": \"a.md\"" };
        others[name] = field;
        _folder.Sources = "{\"documents\": [{\n" + string.Join(",\n", others.Where(other => other.Key != name).Select(other => other.Value)) + ",\n" + field + "}]}";

        var fault = Assert.Single(Faults());

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal(("sources.json", _folder.Sources.Count(character => character == '\n') + 1), (fault.File, fault.Line));
    }

    [Fact]
    public void All_faults_are_listed_at_once_each_with_its_line()
    {
        _folder.Write("bad.md", [0x61, 0x0A, 0xFF]);
        _folder.Sources = """
            {"documents": [
              {"id": "a", "file": "a.md", "published": "soon"},
              {"id": "a", "file": "gone.md"},
              {"id": "c", "file": "bad.md",
               "url": "nowhere"}
            ]}
            """;

        Assert.Equal(
            ["sources.json:2", "sources.json:3", "sources.json:3", "bad.md:2", "sources.json:5"],
            Faults().Select(fault => $"{fault.File}:{fault.Line}").OrderBy(place => place.EndsWith(":5", StringComparison.Ordinal) ? 1 : 0).ThenBy(place => place.StartsWith("bad", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_may_be_named_once()
    {
        _folder.Sources = "{\"documents\": [{\"id\": \"a\", \"file\": \"a.md\"},\n{\"id\": \"b\", \"file\": \"a.md\"}]}";

        var fault = Assert.Single(Faults());

        Assert.Equal(2, fault.Line);
        Assert.Contains("already served", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlapping_notes_are_refused_at_the_line_of_the_second()
    {
        _folder.Sources = "{\"documents\": [{\"id\": \"a\", \"file\": \"a.md\", \"notes\": [\n{\"at\": \"slip more\", \"reads\": \"x\"},\n{\"at\": \"one slip m\", \"reads\": \"y\"}]}]}";

        var fault = Assert.Single(Faults());

        Assert.Equal(2, fault.Line);
        Assert.Contains("overlaps the note of line 3", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlapping_boilerplate_is_refused()
    {
        _folder.Sources = """{"documents": [{"id": "a", "file": "a.md", "boilerplate": [{"from": "One", "to": "and"}, {"from": "and one", "to": "more."}]}]}""";

        Assert.Contains("overlaps", Assert.Single(Faults()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pin_that_does_not_match_names_both_hashes_and_the_command_that_renews_it()
    {
        var pin = new string('0', 64);
        _folder.Sources = $$"""{"documents": [{"id": "a", "file": "a.md", "sha256": "{{pin}}"}]}""";

        var message = Assert.Single(Faults()).Message;

        Assert.Contains(pin, message, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder.In("a.md")))), message, StringComparison.Ordinal);
        Assert.Contains("`knowledge check --update`", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_refused()
    {
        using var outside = new TemporaryFolder().Write("secret.md", "Secret");
        File.CreateSymbolicLink(_folder.In("link.md"), outside.In("secret.md"));
        _folder.Sources = """{"documents": [{"id": "a", "file": "link.md"}]}""";

        Assert.Contains("leads out", Assert.Single(Faults()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_of_a_folder_that_leads_out_is_refused()
    {
        using var outside = new TemporaryFolder().Write("secret.md", "Secret");
        Directory.CreateSymbolicLink(_folder.In("inner"), outside.Path);
        _folder.Sources = """{"documents": [{"id": "a", "file": "inner/secret.md"}]}""";

        Assert.Contains("leads out", Assert.Single(Faults()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_without_end_is_refused_and_not_followed()
    {
        _folder.Sources = string.Concat(Enumerable.Repeat("""{"documents":[""", 100_000));

        Assert.Contains("not valid JSON", Assert.Single(Faults()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_reads_as_file_line_and_message()
    {
        _folder.Sources = "[]";

        var exception = Assert.Throws<KnowledgeException>(() => KnowledgeFolder.Load(_folder.Path));

        Assert.StartsWith("sources.json:1: ", exception.Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<KnowledgeFault> Faults() =>
        Assert.Throws<KnowledgeException>(() => KnowledgeFolder.Load(_folder.Path)).Faults;
}
