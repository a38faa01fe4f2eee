using FsCheck;
using FsCheck.Fluent;

namespace PolicyBot.Tests.Support;

/// <summary>A document made of sentences with figures, and questions about it, true ones and false ones.</summary>
public sealed record RandomRelease(string Text, IReadOnlyList<string> Questions)
{
    private static readonly string[] Parties = ["Norway", "The World Bank", "USAID", "The Ministry of Health", "The European Union", "The city of Lima"];
    private static readonly string[] Verbs = ["invested", "gave", "granted", "spent"];
    private static readonly string[] Qualifiers = ["", "over ", "nearly ", "more than ", "up to ", "at least ", "about ", "fewer than "];
    private static readonly string[] Amounts = ["$230 million", "$2.8 billion", "£66", "40 percent of its budget", "1.8 million vaccines", "500 direct activities", "17 schools", "€15 million"];
    private static readonly string[] Purposes = ["rural roads", "clean water", "peace talks", "migrant centers", "school meals", "forest protection"];
    private static readonly string[] Times = ["", " in 2020", " in June 2022", " on October 20, 2021", " since 2012", " by the end of 2024"];
    private static readonly string[] Forms = ["How much did {0} give for {1}?", "Why did {0} spend $999 million on {1}?", "When did {0} support {1}?", "who paid for {1}?", "Is it true that {0} gave 40 percent for {1}?", "how many for {1}", "{0} {1} 2031?"];

    public static Arbitrary<RandomRelease> Arbitrary() => Arb.From(
        from sentences in Gen.ListOf(Sentence(), 6)
        from questions in Gen.ListOf(Question(), 4)
        select new RandomRelease("Aid of the year\n\n" + string.Join("\n\n", sentences), [.. questions]));

    private static Gen<string> Sentence() =>
        from party in Gen.Elements(Parties)
        from verb in Gen.Elements(Verbs)
        from qualifier in Gen.Elements(Qualifiers)
        from amount in Gen.Elements(Amounts)
        from purpose in Gen.Elements(Purposes)
        from time in Gen.Elements(Times)
        select $"{party} {verb} {qualifier}{amount} for {purpose}{time}, as the \"U.S.\" and its *partners* <b>announced</b>.";

    private static Gen<string> Question() =>
        from form in Gen.Elements(Forms)
        from party in Gen.Elements(Parties)
        from purpose in Gen.Elements(Purposes)
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, party, purpose);
}
