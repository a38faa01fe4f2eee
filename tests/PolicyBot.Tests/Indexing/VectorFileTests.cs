using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Indexing;

public sealed class VectorFileTests : IDisposable
{
    private static readonly PassageHash First = PassageHash.Of("first");
    private static readonly PassageHash Second = PassageHash.Of("second");

    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.Path, VectorFile.Name);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Vectors_are_read_as_they_were_appended()
    {
        Append((First, 0.5f), (Second, -0.25f));
        Dictionary<PassageHash, QuantizedVector> read = Read();

        Assert.Equal(Vector(0.5f).Values.ToArray(), read[First].Values.ToArray());
        Assert.Equal(Vector(-0.25f).Scale, read[Second].Scale);
    }

    [Fact]
    public void Records_that_follow_one_another_are_read_by_the_first_ones_number()
    {
        Append((First, 0.5f), (Second, -0.25f));
        using VectorReader reader = VectorReader.TryOpen(_folder.Path)!;
        var both = new byte[2 * VectorRecord.Size];
        reader.Read(0, both);

        Assert.Equal(First, new VectorRecord(both.AsSpan(..VectorRecord.Size)).Hash);
        Assert.Equal(Second, new VectorRecord(both.AsSpan(VectorRecord.Size)).Hash);
    }

    [Fact]
    public void What_is_no_longer_in_the_file_is_read_as_no_whole_record()
    {
        Append((First, 0.5f), (Second, -0.25f));
        using VectorReader reader = VectorReader.TryOpen(_folder.Path)!;
        using (FileStream file = new(File, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            file.SetLength(file.Length - 7);
        }

        var both = new byte[2 * VectorRecord.Size];
        reader.Read(0, both);

        Assert.True(new VectorRecord(both.AsSpan(..VectorRecord.Size)).IsWhole);
        Assert.False(new VectorRecord(both.AsSpan(VectorRecord.Size)).IsWhole);
    }

    [Fact]
    public void Who_has_the_file_open_reads_on_from_it_when_another_takes_its_place()
    {
        Append((First, 0.5f), (Second, -0.25f));
        using VectorReader reader = VectorReader.TryOpen(_folder.Path)!;
        VectorFile.Compact(_folder.Path, [Second]);

        var record = new byte[VectorRecord.Size];
        reader.Read(0, record);

        Assert.Equal([Second], Read().Keys);
        Assert.Equal(First, new VectorRecord(record).Hash);
    }

    [Fact]
    public void Of_a_file_cut_off_the_whole_vectors_are_read_and_the_next_one_follows_them()
    {
        Append((First, 0.5f), (Second, -0.25f));
        using (FileStream file = System.IO.File.OpenWrite(File))
        {
            file.SetLength(file.Length - 7);
        }

        Assert.Equal([First], Read().Keys);
        Append((Second, 0.125f));
        Assert.Equal(2, Read().Count);
    }

    [Fact]
    public void A_vector_with_any_bit_turned_is_not_read()
    {
        Append((First, 0.5f));
        byte[] whole = System.IO.File.ReadAllBytes(File);
        for (int place = VectorFile.Head.Length; place < whole.Length; place++)
        {
            byte[] garbled = [.. whole];
            garbled[place] ^= 0x10;
            System.IO.File.WriteAllBytes(File, garbled);

            Assert.Empty(Read());
        }
    }

    [Fact]
    public void A_file_of_another_format_is_begun_anew()
    {
        System.IO.File.WriteAllText(File, "policybot vectors 0 of another encoder, whatever it holds");
        Append((First, 0.5f));

        Assert.Single(Read());
    }

    [Fact]
    public void Of_a_garbled_vector_and_the_one_made_anew_after_it_the_second_is_kept()
    {
        Append((First, 0.5f));
        byte[] garbled = System.IO.File.ReadAllBytes(File);
        garbled[^9] ^= 0x10;
        System.IO.File.WriteAllBytes(File, garbled);
        Append((First, 0.5f));

        VectorFile.Compact(_folder.Path, [First]);

        Assert.Equal(VectorFile.Head.Length + VectorRecord.Size, new FileInfo(File).Length);
        Assert.Equal([First], Read().Keys);
    }

    [Fact]
    public void While_one_program_appends_another_does_not()
    {
        using VectorAppender? one = VectorAppender.TryOpen(_folder.Path);
        using VectorAppender? other = VectorAppender.TryOpen(_folder.Path);

        Assert.NotNull(one);
        Assert.Null(other);
    }

    private Dictionary<PassageHash, QuantizedVector> Read() => VectorFiles.Read(_folder.Path);

    private void Append(params ReadOnlySpan<(PassageHash Hash, float Value)> vectors)
    {
        using VectorAppender appender = VectorAppender.TryOpen(_folder.Path)!;
        foreach ((PassageHash hash, float value) in vectors)
        {
            appender.Append(hash, Vector(value));
        }
    }

    private static QuantizedVector Vector(float value) => QuantizedVector.Of([.. Enumerable.Range(1, SentenceEncoder.Dimensions).Select(i => value / i)]);
}
