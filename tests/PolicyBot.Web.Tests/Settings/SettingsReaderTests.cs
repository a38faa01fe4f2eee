using Microsoft.Extensions.Configuration;
using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Theory]
    [InlineData("3", 3)]
    [InlineData(" 4 ", 4)]
    [InlineData("", 2)]
    [InlineData(null, 2)]
    public void A_whole_number_within_its_range_is_taken_and_a_blank_one_left_to_the_default(string? text, int expected)
    {
        var settings = Settings(("Section:Key", text));

        Assert.Equal(expected, settings.WholeNumber("Section:Key", otherwise: 2, least: 1, most: 4));
        settings.ThrowIfFaulty();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("two")]
    [InlineData("2.5")]
    public void A_number_out_of_range_or_shape_is_told_with_the_range(string text)
    {
        var settings = Settings(("Section:Key", text));
        settings.WholeNumber("Section:Key", otherwise: 2, least: 1, most: 4);

        var faults = Assert.Throws<SettingsException>(settings.ThrowIfFaulty).Faults;
        Assert.Equal([$"Section:Key is '{text}'; expected a whole number from 1 to 4."], faults);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData(" False ", false)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void A_switch_is_read_in_any_case_and_a_blank_one_left_to_the_default(string? text, bool expected)
    {
        var settings = Settings(("Section:Key", text));

        Assert.Equal(expected, settings.TrueOrFalse("Section:Key", otherwise: true));
        settings.ThrowIfFaulty();
    }

    [Theory]
    [InlineData("1")]
    [InlineData("yes")]
    public void A_switch_that_is_neither_true_nor_false_is_told(string text)
    {
        var settings = Settings(("Section:Key", text));
        settings.TrueOrFalse("Section:Key", otherwise: true);

        Assert.Equal([$"Section:Key is '{text}'; expected one of true, false."], Assert.Throws<SettingsException>(settings.ThrowIfFaulty).Faults);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var settings = Settings(("A", "x"), ("B", "y"));
        settings.WholeNumber("A", 1, 1, 1);
        settings.OneOf("B", "z", "z");

        Assert.Equal(2, Assert.Throws<SettingsException>(settings.ThrowIfFaulty).Faults.Count);
    }

    private static SettingsReader Settings(params (string Key, string? Value)[] values) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(value => value.Key, value => value.Value)).Build());
}
