using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using FsCheck.Xunit;
using PolicyBot.Inference;

namespace PolicyBot.Tests.Inference;

public sealed class SentenceEncoderTests
{
    private static SentenceEncoder Encoder => SharedModels.Encoder;

    [Fact]
    public void Vectors_are_those_that_the_encoder_was_measured_with()
    {
        var first = Encoder.Encode(Reference.Given.Encoder[0].Text);
        Assert.All(Reference.Given.Encoder, given =>
        {
            var vector = Encoder.Encode(given.Text);
            Assert.All(given.VectorFirst8.Zip(vector), pair => Assert.Equal(pair.First, pair.Second, 0.001f));
            Assert.Equal(given.CosineWithFirst, TensorPrimitives.Dot<float>(first, vector), 0.001f);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("Peace Accord")]
    public void A_vector_has_length_one(string text)
    {
        Assert.Equal(SentenceEncoder.Dimensions, Encoder.Encode(text).Length);
        Assert.Equal(1, TensorPrimitives.Norm<float>(Encoder.Encode(text)), 0.0001f);
    }

    [Fact]
    public void What_lies_behind_254_tokens_is_not_read()
    {
        var most = string.Join(' ', Enumerable.Repeat("word", 254));
        Assert.Equal(Encoder.Encode(most), Encoder.Encode(most + " peace"));
        Assert.NotEqual(Encoder.Encode(most), Encoder.Encode(most[5..] + " peace"));
    }

    [Fact]
    public async Task Four_threads_at_once_get_the_same_bits_as_one()
    {
        string[] texts = [.. Reference.Given.Encoder.Select(given => given.Text).Where(text => text.Length < 200)];
        var alone = texts.Select(Encoder.Encode).ToList();

        var together = await FourThreads.Run(() => texts.Select(Encoder.Encode).ToList());

        Assert.All(together, vectors => Assert.All(alone.Zip(vectors), pair => Assert.Equal(Bits(pair.First), Bits(pair.Second))));
    }

    [Fact]
    public void Exact_products_and_a_second_thread_change_no_bit_where_the_processor_does_not_saturate()
    {
        using var model = new OnnxModel(
            ModelFile.Encoder.Read(InferenceModels.DefaultFolder), ["sentence_embedding"], new InferenceOptions { Threads = 2 }, exactProducts: true);
        var encoder = new SentenceEncoder(model, SharedModels.Tokenizer);

        Assert.Equal(Bits(Encoder.Encode("USAID has invested more than $230 million")), Bits(encoder.Encode("USAID has invested more than $230 million")));
    }

    [Fact]
    public async Task No_more_runs_are_under_way_at_once_than_allowed()
    {
        using var model = new OnnxModel(
            ModelFile.Encoder.Read(InferenceModels.DefaultFolder), ["sentence_embedding"], new InferenceOptions { ConcurrentRuns = 1 }, exactProducts: false);
        var longEnoughForAnotherRunToComeBy = string.Join(' ', Enumerable.Repeat("word", 254));
        var underWay = 0;

        var counts = await FourThreads.Run(() => model.Run([101, 102], 2, _ =>
        {
            var count = Interlocked.Increment(ref underWay);
            Encoder.Encode(longEnoughForAnotherRunToComeBy);
            Interlocked.Decrement(ref underWay);
            return count;
        }));

        Assert.All(counts, count => Assert.Equal(1, count));
    }

    [Property(MaxTest = 30)]
    public void Any_text_has_a_vector_of_finite_numbers(string? text)
    {
        Assert.All(Encoder.Encode(text ?? ""), number => Assert.True(float.IsFinite(number)));
    }

    private static byte[] Bits(float[] vector) => MemoryMarshal.AsBytes<float>(vector).ToArray();
}
