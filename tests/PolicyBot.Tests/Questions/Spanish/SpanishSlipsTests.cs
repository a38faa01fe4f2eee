using PolicyBot.Questions.Spanish;

namespace PolicyBot.Tests.Questions.Spanish;

public sealed class SpanishSlipsTests
{
    private readonly SpanishSlips _slips = new(Glossary.BuiltIn.Has);

    [Theory]
    [InlineData("porsentaje", "porcentaje")]
    [InlineData("insluye", "incluye")]
    [InlineData("negosiado", "negociado")]
    [InlineData("refujiados", "refugiados")]
    [InlineData("minsitro", "ministro")]
    [InlineData("presupuessto", "presupuesto")]
    [InlineData("migrntes", "migrantes")]
    public void A_word_one_slip_away_is_found(string typed, string meant) => Assert.Equal(meant, _slips.Meant(typed));

    [Theory]
    [InlineData("eliquis")]
    [InlineData("pzo")]
    [InlineData("kendamil")]
    public void A_word_that_is_near_no_Spanish_one_is_left_alone(string typed) => Assert.Null(_slips.Meant(typed));

    [Fact]
    public void A_token_longer_than_any_word_is_compared_with_none()
    {
        int compared = 0;
        var slips = new SpanishSlips(_ => ++compared < 0);

        Assert.Null(slips.Meant(new string('a', 2000)));
        Assert.Equal(0, compared);
    }
}
