using PolicyBot.Web.Messages;

namespace PolicyBot.Web.Tests.Messages;

public sealed class LocaleTests
{
    [Theory]
    [InlineData("es", true)]
    [InlineData("es-CO", true)]
    [InlineData("ES_mx", true)]
    [InlineData("est", false)]
    [InlineData("en-US", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Spanish_is_told_by_the_language_of_the_locale(string? locale, bool isSpanish) => Assert.Equal(isSpanish, Locale.IsSpanish(locale));
}
