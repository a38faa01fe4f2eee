using FsCheck.Xunit;
using PolicyBot.Documents;
using PolicyBot.Questions.Spanish;

namespace PolicyBot.Tests.Questions.Spanish;

public sealed class SpanishNumbersTests
{
    [Theory]
    [InlineData("2,4 millones", "2.4 million")]
    [InlineData("2.4 millones", "2.4 million")]
    [InlineData("2.400.000", "2,400,000")]
    [InlineData("200.000", "200,000")]
    [InlineData("55,000", "55,000")]
    [InlineData("2.0", "2.0")]
    [InlineData("1.234,56", "1,234.56")]
    [InlineData("40 por ciento", "40 percent")]
    [InlineData("4,5 %", "4.5 percent")]
    [InlineData("1.800 millones", "1.8 billion")]
    [InlineData("mil millones de dólares", "$1 billion")]
    [InlineData("3 mil millones de dolares", "$3 billion")]
    [InlineData("2 billones de euros", "€2 trillion")]
    [InlineData("US$ 2,8 millones", "$2.8 million")]
    [InlineData("5 mil", "5,000")]
    [InlineData("diecisiete", "17")]
    [InlineData("treinta y cinco", "35")]
    [InlineData("dos millones", "2 million")]
    [InlineData("medio millón", "500,000")]
    [InlineData("1 millón y medio", "1.5 million")]
    [InlineData("tres", "three")]
    [InlineData("2018", "2018")]
    public void A_number_is_written_as_English_writes_it(string spanish, string english)
    {
        Assert.Equal(english, SpanishNumbers.Read(spanish, 0, out TextSpan span, out bool isDate));
        Assert.Equal(new TextSpan(0, spanish.Length), span);
        Assert.False(isDate);
    }

    [Theory]
    [InlineData("3 de octubre de 2022", "October 3, 2022")]
    [InlineData("primero de mayo", "May 1")]
    [InlineData("octubre de 2022", "October 2022")]
    [InlineData("septiembre", "September")]
    public void A_date_is_written_as_English_writes_it(string spanish, string english)
    {
        Assert.Equal(english, SpanishNumbers.Read(spanish, 0, out _, out bool isDate));
        Assert.True(isDate);
    }

    [Theory]
    [InlineData("un acuerdo")]
    [InlineData("G7")]
    [InlineData("21PAS")]
    [InlineData("millones de personas")]
    [InlineData("medio ambiente")]
    public void What_is_no_number_is_left(string text) => Assert.Null(SpanishNumbers.Read(text, 0, out _, out _));

    [Property]
    public void Digits_without_signs_stay_as_they_are(uint value) =>
        Assert.Equal(value.ToString(System.Globalization.CultureInfo.InvariantCulture), SpanishNumbers.Read(value.ToString(System.Globalization.CultureInfo.InvariantCulture), 0, out _, out _));
}
