namespace PolicyBot.Figures;

/// <summary>Reads one number with its sign and unit: "-$5", "Rs. 1,500,000/-", "half a century", "24-hour", "3.9 percentage points".</summary>
internal static class AmountReader
{
    public static bool TryRead(TokenRun run, int i, out Amount amount)
    {
        amount = default;
        var at = i;
        var isNegative = false;
        if (Characters.IsMinus(run.Symbol(at)) || run.Symbol(at) == '+')
        {
            if (!IsSign(run, at))
            {
                return false;
            }

            isNegative = run.Symbol(at) != '+';
            at++;
        }

        if (!TryReadUnsigned(run, at, out amount))
        {
            return false;
        }

        amount = amount with { First = i, Number = isNegative ? -amount.Number : amount.Number };
        return true;
    }

    /// <summary>A sign touches its number and nothing before it: "5-6" is a range, "- 5" a list item.</summary>
    private static bool IsSign(TokenRun run, int i) =>
        run.IsGlued(i + 1) && (!run.IsGlued(i) || run.Symbol(i - 1) is '(' or '[' or '|');

    private static bool TryReadUnsigned(TokenRun run, int i, out Amount amount)
    {
        amount = default;
        if (MoneyReader.TryReadPrefix(run, i, out var currency, out var number))
        {
            if (!NumberReader.TryRead(run, number, isMoney: true, out var money) || Codes.ContinuesAsCode(run, money.Next - 1))
            {
                return false;
            }

            var end = MoneyReader.SkipTail(run, money.Next, ref currency);
            amount = new Amount(i, end, money.Number, money.Scale, new MeasureUnit(FigureKind.Money, currency, 1));
            return true;
        }

        if (ShareReader.TryRead(run, i, out var share))
        {
            return TryReadShare(run, i, share, out amount);
        }

        if ((run.IsNumber(i) && Codes.StartsInCode(run, i)) || !NumberReader.TryRead(run, i, isMoney: false, out var quantity))
        {
            return false;
        }

        var unit = UnitReader.Read(run, quantity.Next, run.IsNumber(i), out var next);
        if (run.IsNumber(next - 1) && Codes.ContinuesAsCode(run, next - 1))
        {
            return false;
        }

        amount = new Amount(i, next, quantity.Number, quantity.Scale, unit);
        return true;
    }

    /// <summary>"a third", but also "half a million", "half a century", "half a percentage point".</summary>
    private static bool TryReadShare(TokenRun run, int i, Share share, out Amount amount)
    {
        var at = ShareReader.SkipToNoun(run, share.Next);
        var scale = run.Has(at, WordRoles.Scale) && !run.EndsInS(at) ? NumberReader.ReadScale(run, at, isMoney: false, out at) : 1;
        if (scale == 1 && !(run.Has(at, WordRoles.TimeUnit) && !run.EndsInS(at)) && !run.IsAny(at, "percent", "percentage"))
        {
            amount = new Amount(i, share.Next, share.Value, 1, new MeasureUnit(FigureKind.Multiple, "times", 1));
            return true;
        }

        var unit = UnitReader.Read(run, at, isDigits: false, out var next);
        amount = new Amount(i, next, share.Value, scale, unit);
        return true;
    }
}
