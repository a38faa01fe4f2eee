namespace PolicyBot.Figures;

/// <summary>Currency symbols, codes and names. Codes are those of ISO 4217.</summary>
internal static class MoneyWords
{
    private static readonly string[] Codes =
    [
        "USD", "EUR", "GBP", "JPY", "CNY", "INR", "LKR", "PKR", "NPR", "BDT", "AUD", "CAD", "NZD", "HKD", "SGD", "CHF",
        "SEK", "NOK", "DKK", "ISK", "PLN", "CZK", "HUF", "RON", "UAH", "RUB", "ILS", "AED", "SAR", "QAR", "KWD", "EGP",
        "ZAR", "NGN", "KES", "GHS", "BRL", "ARS", "CLP", "COP", "MXN", "UYU", "DOP", "KRW", "THB", "IDR", "MYR", "PHP",
        "VND", "TWD",
    ];

    /// <summary>Names with the code that they mean where no country is named, or, where that would be a guess, the bare name.</summary>
    private static readonly (string Words, string Unit, decimal Factor)[] Names =
    [
        ("dollar dollars buck bucks", "USD", 1), ("cent cents", "USD", 0.01m), ("euro euros", "EUR", 1),
        ("pound pounds quid", "GBP", 1), ("penny pence", "GBP", 0.01m), ("yen", "JPY", 1), ("yuan renminbi rmb", "CNY", 1),
        ("rupee rupees", "rupee", 1), ("peso pesos", "peso", 1), ("franc francs", "franc", 1), ("dinar dinars", "dinar", 1),
        ("shilling shillings", "shilling", 1), ("krona kronor krone kroner", "krone", 1), ("rand", "ZAR", 1),
        ("reais", "BRL", 1), ("rouble roubles ruble rubles", "RUB", 1), ("hryvnia hryvnias", "UAH", 1),
        ("zloty zlotys", "PLN", 1), ("shekel shekels", "ILS", 1), ("naira", "NGN", 1), ("baht", "THB", 1),
    ];

    private static readonly (string Word, string Country)[] Demonyms =
    [
        ("us", "US"), ("u.s.", "US"), ("u.s", "US"), ("american", "US"), ("canadian", "CA"), ("australian", "AU"), ("singapore", "SG"),
        ("british", "GB"), ("egyptian", "EG"), ("indian", "IN"), ("lankan", "LK"), ("pakistani", "PK"),
        ("nepalese", "NP"), ("colombian", "CO"), ("mexican", "MX"), ("argentine", "AR"), ("chilean", "CL"),
        ("philippine", "PH"), ("dominican", "DO"), ("uruguayan", "UY"), ("swiss", "CH"), ("swedish", "SE"),
        ("norwegian", "NO"), ("danish", "DK"), ("kenyan", "KE"), ("kuwaiti", "KW"),
    ];

    public static IEnumerable<(string, Word)> Entries()
    {
        foreach (var code in Codes)
        {
            yield return (code, new(WordRoles.CurrencyCode, Unit: code));
        }

        yield return ("rs", new(WordRoles.CurrencyCode, Unit: "rupee"));
        foreach (var (words, unit, factor) in Names)
        {
            foreach (var word in words.Split(' '))
            {
                yield return (word, new(WordRoles.CurrencyNoun, Factor: factor, Unit: unit));
            }
        }

        foreach (var (word, country) in Demonyms)
        {
            yield return (word, new(WordRoles.Demonym, Unit: country));
        }
    }

    /// <summary>The currency that a sign stands for, null for any other character.</summary>
    public static string? OfSymbol(char symbol) => symbol switch
    {
        '$' => "USD",
        '£' => "GBP",
        '€' => "EUR",
        '¥' => "JPY",
        '₹' => "INR",
        '₨' => "rupee",
        '₩' => "KRW",
        '₦' => "NGN",
        '₱' => "PHP",
        '₪' => "ILS",
        '₴' => "UAH",
        '₽' => "RUB",
        _ => null,
    };

    /// <summary>The dollar of the letters before a dollar sign ("C" in "C$5"), null where they name none.</summary>
    public static string? OfDollarPrefix(ReadOnlySpan<char> letters) => letters switch
    {
        "US" or "U.S." => "USD",
        "C" or "CA" or "CAD" => "CAD",
        "A" or "AU" or "AUD" => "AUD",
        "NZ" => "NZD",
        "HK" => "HKD",
        "S" => "SGD",
        "R" => "BRL",
        _ => null,
    };

    /// <summary>Whether <paramref name="unit"/> is a currency's name without a country, and <paramref name="code"/> one of its currencies.</summary>
    public static bool IsBareNameOf(string unit, string code) => unit switch
    {
        "rupee" => code is "INR" or "LKR" or "PKR" or "NPR",
        "peso" => code is "COP" or "MXN" or "ARS" or "CLP" or "PHP" or "UYU" or "DOP",
        "franc" => code is "CHF",
        "dinar" => code is "KWD",
        "shilling" => code is "KES",
        "krone" => code is "SEK" or "NOK" or "DKK" or "ISK",
        _ => false,
    };

    /// <summary>The code of a country's own dollar, peso, rupee ...; <paramref name="unit"/> itself where the pair is not known.</summary>
    public static string Of(string country, string unit)
    {
        var code = (country, unit) switch
        {
            ("MX", "peso") => "MXN",
            ("AR", "peso") => "ARS",
            ("UY", "peso") => "UYU",
            (_, "USD") => country + "D",
            (_, "GBP" or "peso") => country + "P",
            (_, "rupee") => country + "R",
            (_, "krone") => country + "K",
            (_, "franc") => country + "F",
            (_, "dinar") => country + "D",
            (_, "shilling") => country + "S",
            _ => unit,
        };
        return Array.IndexOf(Codes, code) >= 0 ? code : unit;
    }
}
