using PolicyBot.Answering;

namespace PolicyBot.Tests.Answering;

public sealed class CalculationModelTests
{
    [Fact]
    public void Every_feature_has_a_fitted_weight() => Assert.Equal(Enum.GetValues<CalculationFeature>().Length, CalculationModel.Fitted.Decision.Weights.Count);

    [Fact]
    public void A_weight_without_a_feature_is_refused_by_name()
    {
        string weights = string.Join(", ", CalculationModel.Features.Append("Colour").Select(feature => $"\"{feature}\": 1"));

        var fault = Assert.Throws<FormatException>(() => CalculationModel.Parse($$$"""{"calculation": {"decision": {{{{weights}}}}, "threshold": 0.5}}"""));

        Assert.Contains("Colour", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_that_were_never_fitted_name_the_command_that_fits() =>
        Assert.Contains("fit", Assert.Throws<FormatException>(() => CalculationModel.Parse("{}")).Message, StringComparison.Ordinal);
}
