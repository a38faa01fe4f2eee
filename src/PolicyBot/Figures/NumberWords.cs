namespace PolicyBot.Figures;

/// <summary>The words of numbers: cardinals, scales, ordinals, denominators and multiples.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] SmallOrdinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens =
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static IEnumerable<(string, Word)> Entries() =>
        [.. Cardinals(), .. Scales(), .. Ordinals(), .. Denominators(), .. Multiples()];

    private static IEnumerable<(string, Word)> Cardinals()
    {
        for (var i = 0; i < Small.Length; i++)
        {
            yield return (Small[i], new(WordRoles.Cardinal, i));
            yield return (Small[i] + "fold", new(WordRoles.Multiple, i));
        }

        for (var i = 0; i < Tens.Length; i++)
        {
            yield return (Tens[i], new(WordRoles.Cardinal, (i + 2) * 10));
        }

        yield return ("fourty", new(WordRoles.Cardinal, 40));
        yield return ("hundredfold", new(WordRoles.Multiple, 100));
    }

    private static IEnumerable<(string, Word)> Scales()
    {
        (string Word, decimal Value)[] scales =
        [
            ("hundred", 100), ("dozen", 12), ("thousand", 1_000), ("lakh", 100_000), ("million", 1_000_000),
            ("crore", 10_000_000), ("billion", 1_000_000_000), ("trillion", 1_000_000_000_000),
        ];
        foreach (var (word, value) in scales)
        {
            yield return (word, new(WordRoles.Scale, value));
            yield return (word + "s", new(WordRoles.Scale, value));
        }

        (string Word, decimal Value)[] shortScales =
        [
            ("mn", 1_000_000), ("mln", 1_000_000), ("bn", 1_000_000_000), ("bln", 1_000_000_000),
            ("tn", 1_000_000_000_000), ("trn", 1_000_000_000_000),
        ];
        foreach (var (word, value) in shortScales)
        {
            yield return (word, new(WordRoles.ShortScale, value));
        }

        yield return ("k", new(WordRoles.LetterScale, 1_000));
        yield return ("m", new(WordRoles.LetterScale, 1_000_000));
        yield return ("b", new(WordRoles.LetterScale, 1_000_000_000));
    }

    private static IEnumerable<(string, Word)> Ordinals()
    {
        for (var i = 1; i < SmallOrdinals.Length; i++)
        {
            yield return (SmallOrdinals[i], new(WordRoles.Ordinal, i));
        }

        for (var i = 0; i < Tens.Length; i++)
        {
            yield return (string.Concat(Tens[i].AsSpan(0, Tens[i].Length - 1), "ieth"), new(WordRoles.Ordinal, (i + 2) * 10));
        }

        yield return ("hundredth", new(WordRoles.Ordinal, 100));
    }

    private static IEnumerable<(string, Word)> Denominators()
    {
        yield return ("half", new(WordRoles.Denominator, 2));
        yield return ("quarter", new(WordRoles.Denominator, 4));
        yield return ("quarters", new(WordRoles.Denominator, 4));
        for (var i = 3; i < SmallOrdinals.Length; i++)
        {
            yield return (SmallOrdinals[i], new(WordRoles.Denominator, i));
            yield return (SmallOrdinals[i] + "s", new(WordRoles.Denominator, i));
        }
    }

    private static IEnumerable<(string, Word)> Multiples()
    {
        (string Stem, decimal Value)[] verbs =
            [("doubl", 2), ("tripl", 3), ("trebl", 3), ("quadrupl", 4), ("quintupl", 5), ("halv", 0.5m)];
        foreach (var (stem, value) in verbs)
        {
            yield return (stem + "e", new(WordRoles.Multiple, value));
            yield return (stem + "ed", new(WordRoles.Multiple, value));
            yield return (stem + "ing", new(WordRoles.Multiple, value));
            if (value > 1)
            {
                yield return (stem + "es", new(WordRoles.Multiple, value));
            }
        }

        yield return ("twice", new(WordRoles.Multiple, 2));
        yield return ("thrice", new(WordRoles.Multiple, 3));
    }
}
