namespace PolicyBot.Figures;

/// <summary>What the lexicon knows of one word.</summary>
/// <param name="Roles">The parts that the word can play.</param>
/// <param name="Value">The number it names: 20 for "twenty" and "twentieth", 3 for "thirds", 6 for "June", 2 for "doubled".</param>
/// <param name="Factor">How many of <paramref name="Unit"/> one of it makes: 10 for "decade" (in years), 0.01 for "pence" (in pounds).</param>
/// <param name="Unit">A time unit, a currency, or the two letters of a country.</param>
internal sealed record Word(WordRoles Roles, decimal Value = 0, decimal Factor = 1, string Unit = "")
{
    public Word Merge(Word other) => new(
        Roles | other.Roles,
        Value != 0 ? Value : other.Value,
        Factor != 1 ? Factor : other.Factor,
        Unit.Length > 0 ? Unit : other.Unit);
}
