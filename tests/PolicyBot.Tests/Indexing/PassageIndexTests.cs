using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Indexing;

public sealed class PassageIndexTests : IDisposable
{
    private const string Text = "Aid\n\nNorway gave $5 million for schools in 2020.\n\nPeru hosts over 1 million migrants.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_documents_give_the_same_version()
    {
        using PassageIndex one = Open(Text);
        using PassageIndex other = Open(Text);

        Assert.Equal(one.Version, other.Version);
    }

    [Fact]
    public void A_change_of_the_text_gives_another_version()
    {
        using PassageIndex one = Open(Text);
        using PassageIndex other = Open(Text + " More.");

        Assert.NotEqual(one.Version, other.Version);
    }

    [Fact]
    public void A_change_of_a_note_gives_another_version()
    {
        Document plain = TestEngine.Document("text", Text);
        using PassageIndex one = Open(plain);
        using PassageIndex other = Open(plain with { Notes = [new(new(0, 3), "Help", null)] });

        Assert.NotEqual(one.Version, other.Version);
    }

    [Fact]
    public void An_index_that_is_there_is_not_made_again()
    {
        Open(Text).Dispose();
        var told = new List<double>();

        using PassageIndex again = Open(TestEngine.Document("text", Text), new Recorder(told));

        Assert.Empty(told);
    }

    [Fact]
    public void A_torn_index_is_made_again()
    {
        string version;
        using (PassageIndex index = Open(Text))
        {
            version = index.Version;
        }

        foreach (string file in Directory.GetFiles(Path.Combine(_folder.Path, version)))
        {
            using FileStream stream = File.OpenWrite(file);
            stream.SetLength(stream.Length / 2);
        }

        using PassageIndex again = Open(Text);

        Assert.True(again.Has(TextAnalyzer.Stem("norway")));
    }

    [Fact]
    public void Making_an_index_tells_its_progress_up_to_the_end()
    {
        var told = new List<double>();

        using PassageIndex index = Open(TestEngine.Document("text", Text), new Recorder(told));

        Assert.Equal(1, told[^1]);
    }

    [Fact]
    public void A_rare_stem_is_rarer_than_a_common_one()
    {
        using PassageIndex index = Open("Aid\n\nNorway gave aid.\n\nPeru gave aid.\n\nChile gave aid to schools.");

        Assert.True(index.Rarity("norway") > index.Rarity("aid"));
    }

    [Theory]
    [InlineData("norwy", "norway")]
    [InlineData("migrnats", "migrants")]
    [InlineData("scools", "schools")]
    public void A_misspelt_word_finds_the_nearest_one_of_the_passages(string typed, string meant)
    {
        using PassageIndex index = Open(Text);

        Assert.Equal(meant, index.NearestWord(typed));
    }

    [Theory]
    [InlineData("bolivia")]
    [InlineData("2021")]
    [InlineData("per")]
    public void A_word_that_is_far_from_all_or_a_number_or_very_short_is_left_alone(string typed)
    {
        using PassageIndex index = Open(Text);

        Assert.Null(index.NearestWord(typed));
    }

    private PassageIndex Open(string text) => Open(TestEngine.Document("text", text));

    private PassageIndex Open(Document document, IProgress<double>? progress = null) =>
        PassageIndex.Open(new Knowledge(_folder.Path, [document]), _folder.Path, progress);

    private sealed class Recorder(List<double> told) : IProgress<double>
    {
        public void Report(double value) => told.Add(value);
    }
}
