using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

/// <summary>Whatever the operands truly are within their qualifiers, what is said of the result holds.</summary>
[Properties(MaxTest = 500, Arbitrary = [typeof(QualifiedAmounts)])]
public sealed class FigureArithmeticProperties
{
    private static readonly Operation[] Operations = [Operation.Sum, Operation.Difference, Operation.Share, Operation.Ratio, Operation.Growth];

    [Property]
    public void A_stated_bound_holds_for_all_true_values_of_the_operands(QualifiedAmount first, QualifiedAmount second, Operation operation)
    {
        operation = Operations[(int)operation % Operations.Length];
        if (FigureArithmetic.Compute(operation, [first.Figure, second.Figure]) is not { IsApproximate: false } computed)
        {
            return;
        }

        decimal truth = operation switch
        {
            Operation.Sum => first.Truth + second.Truth,
            Operation.Difference => first.Truth - second.Truth,
            Operation.Share => 100 * first.Truth / second.Truth,
            Operation.Growth => 100 * (second.Figure.Value < first.Figure.Value ? first.Truth - second.Truth : second.Truth - first.Truth) / first.Truth,
            _ => first.Truth / second.Truth,
        };
        Assert.True(
            computed.Bound switch
            {
                Bound.Exact => truth == computed.Value,
                Bound.MoreThan => truth > computed.Value,
                Bound.AtLeast => truth >= computed.Value,
                Bound.LessThan => truth < computed.Value,
                Bound.AtMost => truth <= computed.Value,
                _ => false,
            },
            $"{computed} of {first} and {second}, truly {truth}");
    }

    [Property]
    public void A_qualifier_of_an_operand_is_never_lost(QualifiedAmount first, QualifiedAmount second, Operation operation)
    {
        operation = Operations[(int)operation % Operations.Length];
        ComputedFigure? computed = FigureArithmetic.Compute(operation, [first.Figure, second.Figure]);

        Assert.True(computed is null || computed.Bound != Bound.Exact || (first.Figure.Bound == Bound.Exact && second.Figure.Bound == Bound.Exact));
    }

    [Property]
    public void The_words_of_a_result_are_read_as_its_value_and_qualifier(QualifiedAmount first, QualifiedAmount second)
    {
        if (FigureArithmetic.Compute(Operation.Sum, [first.Figure, second.Figure]) is not { IsApproximate: false } computed)
        {
            return;
        }

        Figure read = FigureExtractor.Extract(FigureNotation.Write(computed, [first.Core, second.Core])).Single();

        Assert.Equal((computed.Value, computed.Unit, computed.Bound), (read.Value, read.Unit, read.Bound));
    }

    [Property]
    public void The_same_operands_give_the_same_result(QualifiedAmount first, QualifiedAmount second) =>
        Assert.Equal(
            FigureArithmetic.Compute(Operation.Difference, [first.Figure, second.Figure]),
            FigureArithmetic.Compute(Operation.Difference, [first.Figure with { }, second.Figure with { }]));

    /// <summary>An amount as published, and a value that its qualifier allows.</summary>
    public sealed record QualifiedAmount(string Core, Figure Figure, decimal Truth);

    private static class QualifiedAmounts
    {
        private static readonly (string Words, int Lean)[] Qualifiers = [("", 0), ("over", 1), ("more than", 1), ("at least", 1), ("under", -1), ("less than", -1), ("up to", -1), ("nearly", -1), ("about", 0)];

        public static Arbitrary<QualifiedAmount> Arbitrary() => Arb.From(
            from qualifier in Gen.Elements(Qualifiers)
            from tenths in Gen.Choose(1, 9999)
            from scale in Gen.Elements("", " million", " billion")
            from parts in Gen.Choose(1, 99)
            select Amount(qualifier, tenths / 10m, scale, parts));

        private static QualifiedAmount Amount((string Words, int Lean) qualifier, decimal number, string scale, int parts)
        {
            string core = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${number:0.#}{scale}");
            Figure figure = FigureExtractor.Extract($"{qualifier.Words} {core}".Trim()).Single();
            return new(core, figure, figure.Value + (qualifier.Lean * figure.Value * parts / 100));
        }
    }
}
