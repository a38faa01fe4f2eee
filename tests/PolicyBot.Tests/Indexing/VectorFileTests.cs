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
        Dictionary<PassageHash, QuantizedVector> read = VectorFile.Read(_folder.Path, [First, Second]);

        Assert.Equal(Vector(0.5f).Values.ToArray(), read[First].Values.ToArray());
        Assert.Equal(Vector(-0.25f).Scale, read[Second].Scale);
    }

    [Fact]
    public void Only_vectors_that_are_wanted_are_read()
    {
        Append((First, 0.5f), (Second, -0.25f));

        Assert.Equal([Second], VectorFile.Read(_folder.Path, [Second]).Keys);
    }

    [Fact]
    public void Of_a_file_cut_off_the_whole_vectors_are_read_and_the_next_one_follows_them()
    {
        Append((First, 0.5f), (Second, -0.25f));
        using (FileStream file = System.IO.File.OpenWrite(File))
        {
            file.SetLength(file.Length - 7);
        }

        Assert.Equal([First], VectorFile.Read(_folder.Path, [First, Second]).Keys);
        Append((Second, 0.125f));
        Assert.Equal(2, VectorFile.Read(_folder.Path, [First, Second]).Count);
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

            Assert.Empty(VectorFile.Read(_folder.Path, [First]));
        }
    }

    [Fact]
    public void A_file_of_another_format_is_begun_anew()
    {
        System.IO.File.WriteAllText(File, "policybot vectors 0 of another encoder, whatever it holds");
        Append((First, 0.5f));

        Assert.Single(VectorFile.Read(_folder.Path, [First]));
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

        Assert.Equal(VectorFile.Head.Length + VectorFile.RecordSize, new FileInfo(File).Length);
        Assert.Equal([First], VectorFile.Read(_folder.Path, [First]).Keys);
    }

    [Fact]
    public void While_one_program_appends_another_does_not()
    {
        using VectorAppender? one = VectorAppender.TryOpen(_folder.Path);
        using VectorAppender? other = VectorAppender.TryOpen(_folder.Path);

        Assert.NotNull(one);
        Assert.Null(other);
    }

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
