using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Tests.Inference;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Indexing;

public sealed class PassageVectorsTests : IDisposable
{
    private const string Text = "Aid\n\nNorway gave aid to schools. Chile gave aid to clinics.\n\nPeru hosts refugees.\n\nPeru hosts refugees.";

    private static readonly QuantizedVector Asked = QuantizedVector.Of(SharedModels.Encoder.Encode("who gave aid to clinics"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Cosines_are_those_of_the_texts_own_vectors()
    {
        using PassageIndex index = Open();
        var cosines = new float[3];
        index.Vectors!.Cosines(Asked, cosines);

        Assert.Equal([Cosine("Norway gave aid to schools. Chile gave aid to clinics."), Cosine("Peru hosts refugees."), Cosine("Peru hosts refugees.")], cosines);
        Assert.Equal([Cosine("Norway gave aid to schools."), Cosine("Chile gave aid to clinics.")], index.Vectors.SentenceCosines(Asked, 0));
        Assert.Equal([(double)cosines[1]], index.Vectors.SentenceCosines(Asked, 1));
    }

    [Fact]
    public void A_sentences_vector_is_that_of_its_text()
    {
        using PassageIndex index = Open();

        Assert.Equal(Cosine("Chile gave aid to clinics."), index.Vectors!.OfSentence(0, 1).Dot(Asked));
        Assert.Equal(Cosine("Peru hosts refugees."), index.Vectors.OfSentence(2, 0).Dot(Asked));
    }

    [Fact]
    public void What_is_harmed_or_cut_off_while_it_is_open_is_made_again()
    {
        using PassageIndex index = Open();
        using (FileStream file = new(Path.Combine(_folder.Path, VectorFile.Name), FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            file.Seek(VectorFile.Head.Length + VectorRecord.Size + 30, SeekOrigin.Begin);
            file.WriteByte(0x7F);
            file.SetLength(VectorFile.Head.Length + (2 * VectorRecord.Size) + 9);
        }

        Assert.Equal([Cosine("Norway gave aid to schools."), Cosine("Chile gave aid to clinics.")], index.Vectors!.SentenceCosines(Asked, 0));
        Assert.Equal(Cosine("Chile gave aid to clinics."), index.Vectors.OfSentence(0, 1).Dot(Asked));
    }

    [Fact]
    public void While_another_program_appends_ours_are_made_and_answered_from_all_the_same()
    {
        using VectorAppender? another = VectorAppender.TryOpen(_folder.Path);
        using PassageIndex index = Open();
        var cosines = new float[3];
        index.Vectors!.Cosines(Asked, cosines);

        Assert.Equal(4, index.Report.VectorsMade);
        Assert.Equal(Cosine("Peru hosts refugees."), cosines[2]);
        Assert.Equal([Cosine("Norway gave aid to schools."), Cosine("Chile gave aid to clinics.")], index.Vectors.SentenceCosines(Asked, 0));
    }

    private static float Cosine(string text) => QuantizedVector.Of(SharedModels.Encoder.Encode(text)).Dot(Asked);

    private PassageIndex Open() => PassageIndex.Open(new Knowledge(_folder.Path, [TestEngine.Document("text", Text)]), _folder.Path, models: SharedModels.All);
}
