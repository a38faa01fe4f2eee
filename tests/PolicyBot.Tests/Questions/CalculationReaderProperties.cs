using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PolicyBot.Questions;

namespace PolicyBot.Tests.Questions;

public sealed class CalculationReaderProperties
{
    private static readonly string[] Pieces =
        [.. "how much many more than and or , ? . : together left once which of is did Norway the $5 2015 2024 from to between including percent share differ plus amounts above what happened in".Split(' '), "", "café", "\u202e", "that of", "years"];

    [Property(MaxTest = 3000, Arbitrary = [typeof(Questions)])]
    public void Any_words_in_any_order_are_read(Typed question)
    {
        CalculationReader.Read(question.Text);
        FigureRequestReader.Read(question.Text);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Questions)])]
    public void An_operands_name_stands_in_the_question(Typed question) =>
        Assert.All(CalculationReader.Read(question.Text)?.Operands ?? [], operand => Assert.Contains(operand.Name, question.Text, StringComparison.Ordinal));

    public sealed record Typed(string Text);

    private static class Questions
    {
        public static Arbitrary<Typed> Arbitrary() => Arb.From(Gen.ListOf(Gen.Elements(Pieces), 9).Select(words => new Typed(string.Join(' ', words))));
    }
}
