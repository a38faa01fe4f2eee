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

        Assert.Equal(VectorFile.Head.Length + (2L * VectorRecord.Size), new FileInfo(Path.Combine(_folder.Path, VectorFile.Name)).Length);
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
        Assert.Equal(5, VectorFiles.Read(_folder.Path).Count);

        VectorFile.Compact(_folder.Path, [.. hashes[..3]]);
        Assert.Equal(hashes[..3].ToHashSet(), VectorFiles.Read(_folder.Path).Keys.ToHashSet());
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

        Assert.Equal(4, VectorFiles.Read(_folder.Path).Count);
    }

    [Fact]
    public void A_list_of_vectors_that_was_emptied_is_written_anew_and_costs_no_vector()
    {
        string version = Make("Norway gave aid to schools.", age: 1, SharedModels.All);
        File.WriteAllBytes(ListOf(version), []);

        using (PassageIndex index = Open("Norway gave aid to schools.", SharedModels.All))
        {
            index.RemoveOutdated(_folder.Path);
        }

        Assert.Equal(16, new FileInfo(ListOf(version)).Length);
        Assert.Equal((0, 1), Vectors("Norway gave aid to schools."));
    }

    [Fact]
    public void What_was_embedded_before_a_stop_stays_when_another_folder_is_served()
    {
        const string Text = "Aid\n\nNorway gave aid to schools.\n\nChile gave aid to clinics.";
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => PassageIndex.Open(
            KnowledgeOf(Text), _folder.Path, new StopAtFirstVector(stop), SharedModels.All, cancellationToken: stop.Token));

        using (PassageIndex other = Open("Peru gave aid to schools.", SharedModels.All))
        {
            other.RemoveOutdated(_folder.Path);
        }

        Assert.Equal((1, 1), Vectors(Text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(7)]
    public void While_it_is_not_known_which_vectors_an_index_needs_none_is_removed(int? length)
    {
        string previous = Make("Norway gave aid to schools.", age: 1, SharedModels.All);
        File.Delete(ListOf(previous));
        if (length is { } bytes)
        {
            File.WriteAllBytes(ListOf(previous), new byte[bytes]);
        }

        using (PassageIndex index = Open("Peru gave aid to schools.", SharedModels.All))
        {
            index.RemoveOutdated(_folder.Path);
        }

        Assert.Equal((0, 1), Vectors("Norway gave aid to schools."));
    }

    [Fact]
    public void An_index_without_vectors_does_not_keep_those_of_removed_ones()
    {
        Make("Norway gave aid to schools.", age: 3, SharedModels.All);
        Make("Chile gave aid to schools.", age: 2);
        using (PassageIndex index = Open("Peru gave aid to schools.", SharedModels.All))
        {
            index.RemoveOutdated(_folder.Path);
        }

        Assert.Equal((1, 0), Vectors("Norway gave aid to schools."));
    }

    [Fact]
    public void An_old_version_that_is_open_stays_with_its_vectors_until_it_is_closed()
    {
        string closed = Make("Bolivia gave aid to schools.", age: 5, SharedModels.All);
        string open = Make("Norway gave aid to schools.", age: 4, SharedModels.All);
        string previous = Make("Chile gave aid to schools.", age: 3);
        using PassageIndex index = Open("Peru gave aid to schools.");
        using (Open("Norway gave aid to schools.", SharedModels.All))
        {
            index.RemoveOutdated(_folder.Path);
        }

        Assert.Equal(new[] { open, previous, index.Version }.Order(), Versions());
        Assert.DoesNotContain(closed, Versions());
        Assert.Equal((0, 1), Vectors("Norway gave aid to schools."));

        index.RemoveOutdated(_folder.Path);
        Assert.Equal(new[] { previous, index.Version }.Order(), Versions());
    }

    [Fact]
    public void An_index_is_held_before_its_vectors_are_made()
    {
        Make("Chile gave aid to schools.", age: -2);
        using PassageIndex served = Open("Peru gave aid to schools.");
        var remove = new RemoveAtFirstVector(served, _folder.Path);

        using var index = PassageIndex.Open(KnowledgeOf("Norway gave aid to schools."), _folder.Path, remove, SharedModels.All);

        Assert.True(remove.Removed);
        Assert.Contains(index.Version, Versions());
    }

    private string ListOf(string version) => Path.Combine(_folder.Path, version, OutdatedIndexes.ListName);

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
        PassageIndex.Open(KnowledgeOf(text), _folder.Path, models: models);

    private Knowledge KnowledgeOf(string text) => new(_folder.Path, [TestEngine.Document("text", text)]);

    private sealed class StopAtFirstVector(CancellationTokenSource stop) : IProgress<IndexingStep>
    {
        public void Report(IndexingStep value)
        {
            if (value.Stage == IndexingStage.Embedding)
            {
                stop.Cancel();
            }
        }
    }

    private sealed class RemoveAtFirstVector(PassageIndex served, string folder) : IProgress<IndexingStep>
    {
        public bool Removed { get; private set; }

        public void Report(IndexingStep value)
        {
            if (value.Stage == IndexingStage.Embedding)
            {
                served.RemoveOutdated(folder);
                Removed = true;
            }
        }
    }
}
