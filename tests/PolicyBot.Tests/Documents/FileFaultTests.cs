using PolicyBot.Documents;

namespace PolicyBot.Tests.Documents;

public sealed class FileFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_folder_is_named()
    {
        var fault = Assert.Single(FaultsOf(_folder.In("gone")));

        Assert.Equal(_folder.In("gone"), fault.File);
        Assert.Contains("--knowledge", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_texts_is_refused() =>
        Assert.Contains("no .md or .txt file", Assert.Single(FaultsOf(_folder.Write("a.png", "x").Path)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void A_file_without_text_is_refused(string text) =>
        Assert.Contains("no text", Assert.Single(FaultsOf(_folder.Write("a.md", text).Path)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x0A, 0xC3, 0x28 }, 3, "0xC3")]
    [InlineData(new byte[] { 0x61, 0x0A, 0xE2, 0x82 }, 2, "0xE2")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1, "0xED")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, 1, "0xFF")]
    public void Bytes_that_are_not_utf_8_are_named_with_their_line(byte[] bytes, int line, string name)
    {
        var fault = Assert.Single(FaultsOf(_folder.Write("a.md", bytes).Path));

        Assert.Equal(("a.md", line), (fault.File, fault.Line));
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nb\0c")]
    [InlineData("a\nb\u001b[31m")]
    [InlineData("a\n\u007f")]
    public void Control_characters_are_refused_with_their_line(string text)
    {
        var fault = Assert.Single(FaultsOf(_folder.Write("a.md", text).Path));

        Assert.Equal(2, fault.Line);
        Assert.Contains("control character", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_more_than_8_MiB_is_refused()
    {
        var bytes = new byte[(8 * 1024 * 1024) + 1];
        Array.Fill(bytes, (byte)'a');

        Assert.Contains("8388609 bytes; at most 8388608", Assert.Single(FaultsOf(_folder.Write("a.md", bytes).Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_with_one_id_are_refused() =>
        Assert.Contains("as that of a.md", Assert.Single(FaultsOf(_folder.Write("a.md", "A").Write("a.txt", "B").Path)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_name_without_letters_gives_no_id() =>
        Assert.Contains("Rename it", Assert.Single(FaultsOf(_folder.Write("--.md", "A").Path)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_sources_file_that_is_not_utf_8_is_refused_with_its_line() =>
        Assert.Equal("sources.json:1: byte 0xFF is not UTF-8. Save the file as UTF-8.", Assert.Single(FaultsOf(_folder.Write("sources.json", [0xFF]).Path)).ToString());

    private static IReadOnlyList<KnowledgeFault> FaultsOf(string folder) =>
        Assert.Throws<KnowledgeException>(() => KnowledgeFolder.Load(folder)).Faults;
}
