namespace PolicyBot.Figures;

/// <summary>Reads the currency before a number ("US$", "Rs.", "EUR") or after it ("million Colombian pesos", "€", "/-").</summary>
internal static class MoneyReader
{
    /// <summary>A currency at <paramref name="i"/> that a number follows.</summary>
    public static bool TryReadPrefix(TokenRun run, int i, out string unit, out int next)
    {
        unit = "";
        next = i;
        var symbol = run.Symbol(i);
        if (symbol != '\0')
        {
            unit = MoneyWords.OfSymbol(symbol) ?? "";
            next = i + 1;
        }
        else if (run.IsWord(i) && run.Symbol(i + 1) == '$' && run.IsGlued(i + 1))
        {
            unit = MoneyWords.OfDollarPrefix(run.Letters(i)) ?? "";
            next = i + 2;
        }
        else if (run.Has(i, WordRoles.CurrencyCode))
        {
            unit = run.Word(i)!.Unit;
            next = i + 1;
            next += run.Symbol(next) == '.' || MoneyWords.OfSymbol(run.Symbol(next)) is not null ? 1 : 0;
        }

        return unit.Length > 0 && run.IsNumber(next);
    }

    public static bool TryReadSuffix(TokenRun run, int i, bool isDigits, out MeasureUnit unit, out int next)
    {
        if (run.Symbol(i) is '€' or '£' or '₹' && !run.IsNumber(i + 1))
        {
            next = i + 1;
            unit = new MeasureUnit(FigureKind.Money, MoneyWords.OfSymbol(run.Symbol(i))!, 1);
            return true;
        }

        if (run.Symbol(i) == '¢' || (isDigits && run.Is(i, "p") && run.IsGlued(i)))
        {
            next = i + 1;
            unit = new MeasureUnit(FigureKind.Money, run.Symbol(i) == '¢' ? "USD" : "GBP", 0.01m);
            return true;
        }

        var at = run.IsInnerHyphen(i) ? i + 1 : i;
        if (run.Has(at, WordRoles.CurrencyCode) && !run.IsNumber(at + 1))
        {
            next = at + 1;
            unit = new MeasureUnit(FigureKind.Money, run.Word(at)!.Unit, 1);
            return true;
        }

        at = run.IsAny(at, "sri", "new", "hong") ? at + 1 : at;
        var country = run.Is(at, "zealand") ? "NZ" : run.Is(at, "kong") ? "HK" : run.Has(at, WordRoles.Demonym) ? run.Word(at)!.Unit : "";
        at = country.Length > 0 ? at + 1 : at;
        next = at + 1;
        unit = default;
        if (!run.Has(at, WordRoles.CurrencyNoun) || (country.Length == 0 && IsWeight(run, at)))
        {
            return false;
        }

        var noun = run.Word(at)!;
        unit = new MeasureUnit(FigureKind.Money, country.Length > 0 ? MoneyWords.Of(country, noun.Unit) : noun.Unit, noun.Factor);
        if (run.Is(next, "sterling"))
        {
            next++;
        }

        return true;
    }

    /// <summary>What may follow an amount that already has its currency: "/-", "Canadian", a repeated "dollars".</summary>
    public static int SkipTail(TokenRun run, int i, ref string unit)
    {
        if (run.Symbol(i) == '/' && run.IsGlued(i) && run.Symbol(i + 1) == '-' && run.IsGlued(i + 1))
        {
            return i + 2;
        }

        if (unit == "USD" && run.Has(i, WordRoles.Demonym) && (!run.IsWord(i + 1) || run.Has(i + 1, WordRoles.CurrencyNoun))
            && MoneyWords.Of(run.Word(i)!.Unit, unit) is var national && (national != unit || run.Has(i + 1, WordRoles.CurrencyNoun)))
        {
            unit = national;
            return run.Has(i + 1, WordRoles.CurrencyNoun) ? i + 2 : i + 1;
        }

        return run.Has(i, WordRoles.CurrencyNoun) && run.Word(i) is { Factor: 1 } noun && noun.Unit == unit ? i + 1 : i;
    }

    /// <summary>Bare pounds may weigh ("300,000 pounds of formula"): a weight shown as money would be a false fact.</summary>
    private static bool IsWeight(TokenRun run, int i) => run.IsAny(i, "pound", "pounds") && !run.Is(i + 1, "sterling");
}
