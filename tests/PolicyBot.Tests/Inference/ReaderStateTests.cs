using PolicyBot.Inference;

namespace PolicyBot.Tests.Inference;

public sealed class ReaderStateTests
{
    private const int Width = ReaderState.Length / 3;

    [Fact]
    public void It_is_the_first_token_then_the_mean_of_the_question_then_that_of_the_passage_without_the_tokens_that_frame_them()
    {
        // [CLS] two of the question [SEP] one of the heading, three of the passage [SEP]
        int[] tokens = [1, 2, 4, 100, 100, 10, 20, 60, 100];
        var sequence = new ReaderInput(tokens, SecondPart: 4, PassageStart: 5, Passage: []);
        float[] layer = [.. tokens.SelectMany(value => Enumerable.Repeat((float)value, Width))];

        float[] state = ReaderState.Of(layer, sequence);

        Assert.Equal([1f, 3f, 30f], [state[0], state[Width], state[2 * Width]]);
        Assert.Equal(ReaderState.Length, state.Length);
    }

    [Fact]
    public void The_network_hands_it_out_beside_the_logits()
    {
        SpanScores read = SharedModels.Reader.Read("How much did Norway give?", "Aid", "Norway gave over $5 million.");

        Assert.Equal(ReaderState.Length, read.State.Length);
        Assert.Contains(read.State, value => value != 0);
    }

    [Fact]
    public void A_passage_without_words_has_a_mean_of_nothing() =>
        Assert.All(SharedModels.Reader.Read("How much?", "", "").State[(2 * Width)..], value => Assert.Equal(0, value));
}
