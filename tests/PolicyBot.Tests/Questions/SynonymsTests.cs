using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Questions;

public sealed class SynonymsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_wording_of_a_group_finds_every_other()
    {
        Synonyms synonyms = Load("# schemes\nzebra plan, stripes programme, zp\n");

        Assert.Equal(["stripe programm", "zp"], Of(synonyms, "zebra plan"));
        Assert.Equal(["zebra plan", "stripe programm"], Of(synonyms, "zp"));
    }

    [Fact]
    public void The_longest_wording_wins()
    {
        Synonyms synonyms = Load("zebra, horse\nzebra plan, zp\n");

        Assert.Equal(["zp"], Of(synonyms, "zebra plan"));
    }

    [Theory]
    [InlineData("Zebraland, Zebrans\n", true)]
    [InlineData("zebraland, zebrans\n", false)]
    public void A_wording_with_a_capital_is_a_name(string lines, bool isName) => Assert.Equal(isName, Load(lines).IsName(["zebraland"]));

    [Fact]
    public void A_folder_without_a_file_has_the_built_in_list() =>
        Assert.Contains("unit state", Of(Synonyms.Load(_folder.Path), "U.S."));

    [Fact]
    public void A_line_with_one_wording_is_a_fault_at_its_line()
    {
        KnowledgeException fault = Assert.Throws<KnowledgeException>(() => Load("a, b\n\nlonely\n"));

        Assert.Equal(3, Assert.Single(fault.Faults).Line);
    }

    private static IEnumerable<string> Of(Synonyms synonyms, string text) =>
        synonyms.Of([.. TextAnalyzer.Terms(text).Select(term => term.Stem)], 0, out _).Select(wording => string.Join(' ', wording));

    private Synonyms Load(string content)
    {
        File.WriteAllText(Path.Combine(_folder.Path, Synonyms.FileName), content);
        return Synonyms.Load(_folder.Path);
    }
}
