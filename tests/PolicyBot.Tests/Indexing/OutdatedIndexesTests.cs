using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Tests.Inference;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Indexing;

public sealed class OutdatedIndexesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_version_in_use_and_the_last_one_before_it_stay_and_older_ones_go()
    {
        string oldest = Make("Norway gave aid.", age: 3);
        string previous = Make("Chile gave aid.", age: 2);
        using PassageIndex index = Open("Peru gave aid.");

        index.RemoveOutdated(_folder.Path);

        Assert.Equal(new[] { previous, index.Version }.Order(), Versions());
        Assert.DoesNotContain(oldest, Versions());
    }

    [Fact]
    public void A_version_that_is_gone_back_to_stays_with_the_last_one_made()
    {
        string first = Make("Norway gave aid.", age: 3);
        Make("Chile gave aid.", age: 2);
        string last = Make("Peru gave aid.", age: 1);
        using PassageIndex index = Open("Norway gave aid.");

        index.RemoveOutdated(_folder.Path);

        Assert.Equal(new[] { first, last }.Order(), Versions());
    }

    [Fact]
    public void Vectors_that_neither_version_needs_are_removed_and_the_others_are_not_made_again()
    {
        Make("Norway gave aid to schools.", age: 3, SharedModels.All);
        Make("Chile gave aid to schools.", age: 2, SharedModels.All);
        using (PassageIndex index = Open("Peru gave aid to schools.", SharedModels.All))
        {
            index.RemoveOutdated(_folder.Path);
        }

        Assert.Equal(VectorFile.Head.Length + (2L * VectorFile.RecordSize), new FileInfo(Path.Combine(_folder.Path, VectorFile.Name)).Length);
        Assert.Equal((0, 1), Vectors("Chile gave aid to schools."));
        Assert.Equal((0, 1), Vectors("Peru gave aid to schools."));
        Assert.Equal((1, 0), Vectors("Norway gave aid to schools."));
    }

    [Fact]
    public void While_less_than_a_quarter_of_the_vectors_is_needless_none_is_removed()
    {
        PassageHash[] hashes = [.. Enumerable.Range(0, 5).Select(i => PassageHash.Of($"text {i}"))];
        using (VectorAppender appender = VectorAppender.TryOpen(_folder.Path)!)
        {
            foreach (PassageHash hash in hashes)
            {
                appender.Append(hash, QuantizedVector.Of(Enumerable.Repeat(0.5f, SentenceEncoder.Dimensions).ToArray()));
            }
        }

        VectorFile.Compact(_folder.Path, [.. hashes[..4]]);
        Assert.Equal(5, VectorFile.Read(_folder.Path, [.. hashes]).Count);

        VectorFile.Compact(_folder.Path, [.. hashes[..3]]);
        Assert.Equal(hashes[..3].ToHashSet(), VectorFile.Read(_folder.Path, [.. hashes]).Keys.ToHashSet());
    }

    [Fact]
    public void Vectors_stay_while_another_program_appends_to_them()
    {
        PassageHash[] hashes = [.. Enumerable.Range(0, 4).Select(i => PassageHash.Of($"text {i}"))];
        using VectorAppender appender = VectorAppender.TryOpen(_folder.Path)!;
        foreach (PassageHash hash in hashes)
        {
            appender.Append(hash, QuantizedVector.Of(Enumerable.Repeat(0.5f, SentenceEncoder.Dimensions).ToArray()));
        }

        VectorFile.Compact(_folder.Path, []);
        appender.Dispose();

        Assert.Equal(4, VectorFile.Read(_folder.Path, [.. hashes]).Count);
    }

    private string[] Versions() => [.. Directory.GetDirectories(_folder.Path).Select(path => Path.GetFileName(path)).Order()];

    private (int Made, int Reused) Vectors(string text)
    {
        using PassageIndex index = Open(text, SharedModels.All);
        return (index.Report.VectorsMade, index.Report.VectorsReused);
    }

    // Files made within a moment bear the same time; those before are made older.
    private string Make(string text, int age, InferenceModels? models = null)
    {
        using PassageIndex index = Open(text, models);
        string list = Path.Combine(_folder.Path, index.Version, EarlierIndex.ListName);
        File.SetLastWriteTimeUtc(list, File.GetLastWriteTimeUtc(list).AddHours(-age));
        return index.Version;
    }

    private PassageIndex Open(string text, InferenceModels? models = null) =>
        PassageIndex.Open(new Knowledge(_folder.Path, [TestEngine.Document("text", text)]), _folder.Path, models: models);
}
