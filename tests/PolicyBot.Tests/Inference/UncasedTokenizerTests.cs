using FsCheck.Xunit;
using Microsoft.ML.Tokenizers;
using PolicyBot.Documents;
using PolicyBot.Inference;

namespace PolicyBot.Tests.Inference;

public sealed class UncasedTokenizerTests
{
    private const int Unknown = 100;
    private static readonly BertTokenizer Library = BertTokenizer.Create(Path.Combine(InferenceModels.DefaultFolder, "vocab.txt"));

    [Fact]
    public void Token_ids_are_those_that_the_encoder_was_measured_with()
    {
        Assert.All(Reference.Given.Encoder, given => Assert.Equal(given.Ids[1..^1], Ids(given.Text, limit: 254)));
    }

    [Theory]
    [InlineData("café", "cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Bogotá, NAÏVE Übermut", "bogota, naive ubermut")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("\u1EA4n \u01D5", "an u")]
    [InlineData("Άλφα й が", "αλφα и か")]
    [InlineData("a \u2260 b\u037E", "a = b;")]
    [InlineData("\uD55C", "\u1112\u1161\u11AB")]
    [InlineData("\uAC00", "\u1100\u1161")]
    public void Case_and_accents_do_not_count(string written, string plain)
    {
        Assert.Equal(Ids(plain), Ids(written));
    }

    [Fact]
    public void A_symbol_is_a_token_of_its_own_and_is_not_lost()
    {
        Assert.Equal(["$", "2", ".", "8", "+", "40", "%", "=", "x"], Cuts("$2.8+40%=x"));
        Assert.DoesNotContain(Unknown, Ids("$2.8+40%=x"));
    }

    [Fact]
    public void A_separator_that_a_user_types_is_not_the_models_separator()
    {
        Assert.Equal(["[", "SEP", "]"], Cuts("[SEP]"));
        Assert.DoesNotContain(SharedModels.Tokenizer.SeparatorId, Ids("a [SEP] b[CLS]"));
        Assert.DoesNotContain(SharedModels.Tokenizer.ClassificationId, Ids("a [SEP] b[CLS]"));
    }

    [Theory]
    [InlineData("a café.", "a|café|.")]
    [InlineData("a cafe\u0301.", "a|cafe\u0301|.")]
    [InlineData("日本", "日|本")]
    [InlineData("an 😀 here", "an|😀|here")]
    [InlineData("a\u200Bb c", "a\u200Bb|c")]
    [InlineData("\u0301 a!\u0301b", "a|!\u0301|b")]
    [InlineData("  \t\r\n ", "")]
    [InlineData("a\uD800b", "a\uD800b")]
    [InlineData("accordwith", "accord|with")]
    public void A_token_spans_exactly_the_characters_it_was_read_from(string text, string cuts)
    {
        Assert.Equal(cuts, string.Join('|', Cuts(text)));
    }

    [Fact]
    public void A_character_beyond_the_vocabulary_makes_its_word_unknown()
    {
        Assert.Equal([Unknown], Ids("😀"));
    }

    [Fact]
    public void A_word_of_a_hundred_letters_is_taken_apart_and_a_longer_one_is_unknown()
    {
        Assert.DoesNotContain(Unknown, Ids(new string('a', 100)));
        Assert.Equal([new Token(Unknown, new TextSpan(1, 102)), new Token(1012, new TextSpan(102, 103))], SharedModels.Tokenizer.Tokenize(" " + new string('a', 101) + ".", 300));
    }

    [Fact]
    public void A_word_without_end_is_one_unknown_token()
    {
        Assert.Equal([new Token(Unknown, new TextSpan(0, 1_000_000))], SharedModels.Tokenizer.Tokenize(new string('x', 1_000_000), 300));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void No_more_tokens_than_wanted_are_read(int limit)
    {
        Assert.Equal(Ids("implementing peaceaccords, 2023 words", 300)[..limit], Ids("implementing peaceaccords, 2023 words", limit));
    }

    [Property]
    public void Any_text_has_tokens_whose_spans_lie_within_it_and_never_go_back(string? start, int[] choices)
    {
        const string Awkward = "a\u0301\u0301É \t\0$[\uD83D\uDE00\uD800\u200D\uFE0F日각が\uFFFDİß1.\u2028";
        var text = start + string.Concat(choices.Select(choice => Awkward[(int)((uint)choice % Awkward.Length)]));

        var spans = SharedModels.Tokenizer.Tokenize(text, 300).Select(token => token.Span).ToList();

        Assert.All(spans, span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length));
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.Start <= pair.Second.Start && pair.First.End <= pair.Second.End));
    }

    [Property]
    public void Words_of_letters_and_digits_are_taken_apart_as_the_library_does_it(int[] choices)
    {
        const string Alphabet = "aaeeiioouunnssttrrlldcmpghbfywkvxzjq0123456789   .,'()?-";
        var text = string.Concat(choices.Select(choice => Alphabet[(int)((uint)choice % Alphabet.Length)]));

        Assert.Equal(Library.EncodeToIds(text, addSpecialTokens: false), Ids(text, int.MaxValue));
    }

    private static int[] Ids(string text, int limit = 300) => [.. SharedModels.Tokenizer.Tokenize(text, limit).Select(token => token.Id)];

    private static string[] Cuts(string text) => [.. SharedModels.Tokenizer.Tokenize(text, 300).Select(token => text[token.Span.Start..token.Span.End])];
}
