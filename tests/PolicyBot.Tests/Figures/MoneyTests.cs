using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("$2.8 billion", "2800000000", "USD")]
    [InlineData("$230m", "230000000", "USD")]
    [InlineData("£5.8bn", "5800000000", "GBP")]
    [InlineData("$1.2tn", "1200000000000", "USD")]
    [InlineData("$81.6million", "81600000", "USD")]
    [InlineData("$100-million", "100000000", "USD")]
    [InlineData("US$ 5 million", "5000000", "USD")]
    [InlineData("C$3.50", "3.50", "CAD")]
    [InlineData("A$40k", "40000", "AUD")]
    [InlineData("€12,500", "12500", "EUR")]
    [InlineData("12,500 €", "12500", "EUR")]
    [InlineData("¥90,000", "90000", "JPY")]
    [InlineData("₹1,00,000", "100000", "INR")]
    [InlineData("USD 5 million", "5000000", "USD")]
    [InlineData("5 million EUR", "5000000", "EUR")]
    [InlineData("lkr 400m", "400000000", "LKR")]
    [InlineData("2 billion dollars", "2000000000", "USD")]
    [InlineData("75 cents", "0.75", "USD")]
    [InlineData("20p", "0.20", "GBP")]
    [InlineData("ten pounds sterling", "10", "GBP")]
    [InlineData("2 million Colombian pesos", "2000000", "COP")]
    [InlineData("5 Sri Lankan rupees", "5", "LKR")]
    [InlineData("100 Mexican pesos", "100", "MXN")]
    [InlineData("300 rupees", "300", "rupee")]
    [InlineData("Rs. 1,500,000/-", "1500000", "rupee")]
    [InlineData("Rs.55,000/-", "55000", "rupee")]
    [InlineData("Rs.130,000 million", "130000000000", "rupee")]
    [InlineData("Rs. 5 crore", "50000000", "rupee")]
    [InlineData("+$403 million", "403000000", "USD")]
    [InlineData("-$5", "-5", "USD")]
    [InlineData("$1.21 billion Canadian", "1210000000", "CAD")]
    [InlineData("$5 million dollars", "5000000", "USD")]
    [InlineData("half a billion dollars", "500000000", "USD")]
    [InlineData("$0", "0", "USD")]
    public void Notations_of_money_are_read_in_their_currency(string text, string value, string currency)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Money, Single.Number(value), currency), (figure.Kind, figure.Value, figure.Unit));
        Assert.Equal(text, text.Cut(figure.Core));
    }

    [Theory]
    [InlineData("$10-15 million", "10000000", "15000000")]
    [InlineData("$10 million to $15 million", "10000000", "15000000")]
    [InlineData("$10 to 15 million", "10000000", "15000000")]
    [InlineData("between $3 and $4 billion", "3000000000", "4000000000")]
    [InlineData("from £66 to £300", "66", "300")]
    [InlineData("$4,700 to $8,900", "4700", "8900")]
    [InlineData("$500 to $1 million", "500", "1000000")]
    [InlineData("€5m–€10m", "5000000", "10000000")]
    public void A_range_has_both_ends_and_takes_the_scale_of_its_last(string text, string lower, string upper)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Money, Single.Number(lower), Single.Number(upper)), (figure.Kind, figure.Value, figure.Upper));
        Assert.Equal(text, text.Cut(figure.Span));
    }

    [Theory]
    [InlineData("£66 per pupil is paid", "£66 per pupil")]
    [InlineData("$35 a month is paid", "$35 a month")]
    [InlineData("less than $125,000 per year is paid", "less than $125,000 per year")]
    public void A_rate_keeps_what_it_is_paid_for_in_its_span(string text, string span) =>
        Assert.Equal(span, text.Cut(Single.Of(text).Span));

    [Fact]
    public void A_falling_pair_is_two_figures_and_no_range() =>
        Assert.Equal([5m, 3m], FigureExtractor.Extract("from $5 to $3").Select(figure => figure.Value));

    [Theory]
    [InlineData("500 pounds of cocaine")]
    [InlineData("over 300,000 pounds")]
    public void Bare_pounds_may_be_a_weight_and_are_counted(string text) =>
        Assert.Equal((FigureKind.Count, "pounds"), (Single.Of(text).Kind, Single.Of(text).Unit));

    [Fact]
    public void A_dollar_amount_does_not_lend_its_currency_to_a_count() =>
        Assert.Equal([FigureKind.Money, FigureKind.Count], FigureExtractor.Extract("$5 to 10 countries").Select(figure => figure.Kind));
}
