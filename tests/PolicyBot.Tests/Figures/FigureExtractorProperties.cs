using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

[Properties(MaxTest = 400, Arbitrary = [typeof(FigureTexts)])]
public sealed class FigureExtractorProperties
{
    [Property]
    public void Spans_lie_in_the_text_in_order_and_cores_do_not_overlap(FigureText text)
    {
        var end = 0;
        foreach (var figure in FigureExtractor.Extract(text.Value))
        {
            Assert.InRange(figure.Core.Start, end, text.Value.Length);
            Assert.InRange(figure.Core.End, figure.Core.Start + 1, text.Value.Length);
            Assert.True(figure.Span.Contains(figure.Core));
            Assert.InRange(figure.Span.Start, 0, figure.Core.Start);
            Assert.InRange(figure.Span.End, figure.Core.End, text.Value.Length);
            end = figure.Core.End;
        }
    }

    [Property]
    public void The_words_of_a_core_state_the_same_value(FigureText text)
    {
        foreach (var figure in FigureExtractor.Extract(text.Value))
        {
            var again = FigureExtractor.Extract(text.Value.Cut(figure.Core));
            Assert.Equal((figure.Value, figure.Upper), again.Select(f => (f.Value, f.Upper)).FirstOrDefault());
        }
    }

    [Property]
    public void A_qualifier_has_a_bound_and_stands_in_the_span(FigureText text)
    {
        foreach (var figure in FigureExtractor.Extract(text.Value))
        {
            Assert.Equal(figure.Qualifier is null, figure.Bound == Bound.Exact);
            Assert.Contains(figure.Qualifier ?? "", text.Value.Cut(figure.Span), StringComparison.Ordinal);
        }
    }

    [Property]
    public void A_range_ascends(FigureText text) =>
        Assert.All(FigureExtractor.Extract(text.Value), figure => Assert.True(figure.Upper is not { } upper || upper > figure.Value));

    [Property]
    public void The_same_text_states_the_same_figures_whatever_the_culture(FigureText text)
    {
        var before = FigureExtractor.Extract(text.Value);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };
            Assert.Equal(before, FigureExtractor.Extract(text.Value));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Property]
    public void Any_string_is_read_without_an_exception(string? text) => Assert.NotNull(FigureExtractor.Extract(text ?? ""));

    [Property]
    public void A_dollar_amount_is_read_as_written(decimal amount, bool isGrouped)
    {
        var value = Math.Abs(Math.Round(amount % 1_000_000_000m, 2));
        var text = "$" + value.ToString(isGrouped ? "#,##0.##" : "0.##", CultureInfo.InvariantCulture);

        Assert.Equal(value, Single.Of(text).Value);
    }

    [Theory]
    [InlineData("hundred ")]
    [InlineData("one ")]
    [InlineData("1,00,")]
    [InlineData("1-")]
    [InlineData("(")]
    [InlineData("@ (")]
    [InlineData("<a")]
    [InlineData("20 of the ")]
    [InlineData("5 to ")]
    [InlineData("between ")]
    [InlineData("020 ")]
    [InlineData("Sections 1, ")]
    [InlineData("1 and local ")]
    [InlineData("U.S.")]
    public void A_long_text_of_one_pattern_is_read_in_linear_time(string pattern)
    {
        // Quadratic time would take many minutes here.
        var text = string.Concat(Enumerable.Repeat(pattern, 200_000 / pattern.Length));

        Assert.True(FigureExtractor.Extract(text).Count <= text.Length);
    }
}

/// <summary>A text made of the pieces that figures are made of.</summary>
public sealed record FigureText(string Value);

public static class FigureTexts
{
    private static readonly string[] Pieces =
    [
        "0", "1", "5", "12", "17", "40", "2.4", "100", "1,000", "2012", "2021", "1,00,000", "08", "007", "3.14159", "99999999999999999999999999999",
        "one", "two", "three", "ten", "twenty", "twenty-five", "hundred", "thousand", "million", "billion", "dozen", "lakhs", "bn", "m", "k",
        "a", "an", "the", "half", "third", "quarter", "two-thirds", "first", "second", "14th", "st", "doubled", "twice", "times", "x", "fold",
        "$", "£", "US$", "Rs.", "USD", "EUR", "€", "dollars", "pence", "pounds", "pesos", "Colombian", "Canadian", "/-", "%", "percent", "per cent",
        "percentage", "points", "bps", "year", "years", "-year", "months", "decade", "century", "working", "days", "bicentennial",
        "June", "May", "march", "Oct.", "20,", "FY", "fiscal", "Q3", "spring", "-", "–", " to ", " and ", " or ", " in ", " of ", "between", "from",
        "since", "by", "until", "over", "more than", "no more than", "at least", "nearly", "about", "up to", "or more", "and over", "+", "~", "<",
        "Section", "No.", "COVID-", "G", "people", "nations", "direct activities", "Venezuelan", "refugees", "joined", "new", "(", ")", "[", "]",
        ",", ".", ":", ";", "/", "*", "|", "\n", "\n\n", "<td>", "https://x.org/1/2", "@", "½", "’s", "'", "é", "−", "1990s", "2017-18", "10/20/2021",
    ];

    public static Arbitrary<FigureText> Texts() => (
        from pieces in Gen.ListOf(Gen.Zip(Gen.Elements(Pieces), Gen.Elements("", " ", " ", " ")))
        select new FigureText(string.Concat(pieces.Select(piece => piece.Item1 + piece.Item2)))).ToArbitrary();
}
