using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Indexing;

public sealed class PassageIndexTests : IDisposable
{
    private const string Text = "Aid\n\nNorway gave $5 million for schools in 2020.\n\nPeru hosts over 1 million migrants.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Passages_are_written_in_their_order_however_many_processors_read_them()
    {
        using TestEngine test = TestEngine.Over(string.Join("\n\n", Enumerable.Range(0, 3000).Select(i => $"Village {i} has a school.")));

        IEnumerable<int> places = Enumerable.Range(0, test.Index.Passages.Count);
        Assert.Equal(places, places.Select(test.Index.OrdinalOf));
    }

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
        var told = new List<IndexingStep>();

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
        var told = new List<IndexingStep>();

        using PassageIndex index = Open(TestEngine.Document("text", Text), new Recorder(told));

        Assert.Equal(told[^1].Total, told[^1].Done);
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

    [Fact]
    public void Passages_of_unchanged_documents_are_taken_over_from_an_earlier_index()
    {
        Open(Two("Chile gave aid.")).Dispose();
        using PassageIndex index = Open(Two("Chile gave more aid.\n\nIt gave schools."));

        Assert.Equal((2, 2), (index.Report.PassagesWritten, index.Report.PassagesReused));
    }

    [Fact]
    public void An_index_pieced_together_finds_and_weighs_as_one_made_at_once()
    {
        Knowledge now = Two("Chile gave more aid.\n\nIt gave schools.");
        Open(Two("Norway and Chile gave aid.")).Dispose();
        using PassageIndex pieced = Open(now);
        using var elsewhere = new TemporaryFolder();
        using PassageIndex whole = PassageIndex.Open(now, elsewhere.Path);

        foreach (string stem in new[] { "norway", "chile", "aid", "school", "migrant", "more" })
        {
            Assert.Equal(whole.Rarity(stem), pieced.Rarity(stem));
        }

        Synonyms synonyms = Synonyms.Load(_folder.Path);
        Assert.Equal(
            Scores(new AnswerEngine(whole, synonyms)),
            Scores(new AnswerEngine(pieced, synonyms)));

        static IEnumerable<(string, double)> Scores(AnswerEngine engine) =>
            engine.Explain("Who gave aid for schools?", null, TimeProvider.System).Passages.Select(passage => (passage.ToString(), passage.Score));
    }

    [Fact]
    public void Nothing_of_a_removed_document_is_left_in_an_index_that_was_pieced_together()
    {
        Open(Two("Zanzibar gave aid.")).Dispose();
        using PassageIndex index = Open(Text);

        Assert.False(index.Has(TextAnalyzer.Stem("zanzibar")));
        Assert.Null(index.NearestWord("zanzibat"));
    }

    // The field of headings then has a place for lengths in the index, and not one word.
    [Fact]
    public void Passages_without_a_heading_that_are_taken_over_from_beside_some_with_one_are_found()
    {
        Document bare = TestEngine.Document("bare", "Chile gave aid to two schools.");
        Open(new Knowledge(_folder.Path, [bare, TestEngine.Document("headed", "# Aid\n\n## Schools\n\nNorway gave aid.")])).Dispose();
        using PassageIndex index = Open(new Knowledge(_folder.Path, [bare]));

        Assert.NotEmpty(new AnswerEngine(index, Synonyms.Load(_folder.Path)).Explain("Who gave aid?", null, TimeProvider.System).Passages);
    }

    [Fact]
    public void Passages_of_unchanged_documents_are_not_read_again_from_an_open_index()
    {
        using PassageIndex one = Open(Two("Chile gave aid."));
        using PassageIndex other = PassageIndex.Open(Two("Bolivia and Chile gave aid."), _folder.Path, earlier: one);

        Assert.Same(one.Passages[^1].Passage, other.Passages[^1].Passage);
        Assert.NotSame(one.Passages[0].Passage, other.Passages[0].Passage);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_garbled_index_is_made_again(double place)
    {
        string version;
        using (PassageIndex index = Open(Text))
        {
            version = index.Version;
        }

        foreach (string file in Directory.GetFiles(Path.Combine(_folder.Path, version)))
        {
            byte[] bytes = File.ReadAllBytes(file);
            if (bytes.Length > 0)
            {
                bytes[(int)(bytes.Length * place)] ^= 0x55;
                File.WriteAllBytes(file, bytes);
            }
        }

        using PassageIndex again = Open(Text);

        Assert.True(again.Has(TextAnalyzer.Stem("norway")));
        Assert.Equal(2, again.Report.PassagesWritten);
    }

    [Fact]
    public void A_garbled_earlier_index_is_not_taken_over_from()
    {
        string version;
        using (PassageIndex index = Open(Two("Chile gave aid.")))
        {
            version = index.Version;
        }

        foreach (string file in Directory.GetFiles(Path.Combine(_folder.Path, version)).Where(file => Path.GetFileName(file)[0] == '_'))
        {
            byte[] bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 0x55;
            File.WriteAllBytes(file, bytes);
        }

        using PassageIndex again = Open(Two("Chile gave more aid."));

        Assert.Equal(0, again.Report.PassagesReused);
        Assert.True(again.Has(TextAnalyzer.Stem("norway")));
    }

    [Fact]
    public void Making_can_be_stopped_and_leaves_nothing_that_could_be_opened()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            PassageIndex.Open(new Knowledge(_folder.Path, [TestEngine.Document("text", Text)]), _folder.Path, cancellationToken: stopped.Token));
        Assert.Empty(Directory.GetDirectories(_folder.Path));
    }

    private Knowledge Two(string first) => new(_folder.Path, [TestEngine.Document("a", "Aid of Chile\n\n" + first), TestEngine.Document("text", Text)]);

    private PassageIndex Open(Knowledge knowledge) => PassageIndex.Open(knowledge, _folder.Path);

    private PassageIndex Open(string text) => Open(TestEngine.Document("text", text));

    private PassageIndex Open(Document document, IProgress<IndexingStep>? progress = null) =>
        PassageIndex.Open(new Knowledge(_folder.Path, [document]), _folder.Path, progress);

    private sealed class Recorder(List<IndexingStep> told) : IProgress<IndexingStep>
    {
        public void Report(IndexingStep value) => told.Add(value);
    }
}
