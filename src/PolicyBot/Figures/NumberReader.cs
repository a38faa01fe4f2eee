namespace PolicyBot.Figures;

/// <summary>Reads a cardinal in digits or words: "2.4 million", "5.8bn", "1,00,000", "two and a half million", "a dozen".</summary>
internal static class NumberReader
{
    // "nine hundred and ninety-nine thousand nine hundred and ninety-nine million" is shorter.
    private const int LongestRunOfWords = 20;

    public static bool TryRead(TokenRun run, int i, bool isMoney, out Quantity quantity)
    {
        if (run.IsNumber(i))
        {
            return TryReadDigits(run, i, isMoney, out quantity);
        }

        if (run.Has(i, WordRoles.Article) && run.Has(i + 1, WordRoles.Scale) && !run.EndsInS(i + 1))
        {
            return TryReadWords(run, i + 1, 1, out quantity);
        }

        if (run.Has(i, WordRoles.Cardinal))
        {
            return TryReadWords(run, i, null, out quantity);
        }

        quantity = default;
        return false;
    }

    /// <summary>A scale word at <paramref name="i"/>, after a hyphen or not; 1 where there is none.</summary>
    public static decimal ReadScale(TokenRun run, int i, bool isMoney, out int next)
    {
        var at = run.IsInnerHyphen(i) ? i + 1 : i;
        next = i;
        if (run.Word(at) is not { } word)
        {
            return 1;
        }

        var isScale = (word.Roles & (WordRoles.Scale | WordRoles.ShortScale)) != 0
            || ((word.Roles & WordRoles.LetterScale) != 0 && IsLetterScale(run, at, isMoney));
        next = isScale ? at + 1 : i;
        return isScale ? word.Value : 1;
    }

    private static bool IsLetterScale(TokenRun run, int i, bool isMoney) => run.Is(i, "m")
        ? isMoney || run.IsGlued(i)
        : run.IsGlued(i) && (isMoney || run.Is(i, "k"));

    private static bool TryReadDigits(TokenRun run, int i, bool isMoney, out Quantity quantity)
    {
        var number = run[i].Number;
        var next = i + 1;
        if (run.IsNumber(next) && run.IsGlued(next) && run[next].Length == 1
            && Characters.VulgarFraction(run.Text[run[next].Start]) is { } fraction)
        {
            number += fraction;
            next++;
        }

        next = ReadMixedFraction(run, next, ref number);
        var scale = ReadScale(run, next, isMoney, out next);
        if (scale > 1)
        {
            // "130,000 million", "3 hundred thousand".
            scale *= Math.Max(1, ReadScale(run, next, isMoney: false, out next));
        }

        quantity = new Quantity(number, scale, next);
        return Quantity.TryMultiply(number, scale, out _);
    }

    private static bool TryReadWords(TokenRun run, int i, decimal? first, out Quantity quantity)
    {
        decimal total = 0;
        var group = first ?? 0;
        var isEmpty = first is null;
        var last = Math.Min(run.Count, i + LongestRunOfWords);
        var next = i;
        decimal lastScale = 0;
        for (var at = i; at < last;)
        {
            if (run.IsInnerHyphen(at) && next == at && at > i && run.Has(at + 1, WordRoles.Cardinal | WordRoles.Scale))
            {
                at++;
            }

            if (run.Has(at, WordRoles.Cardinal) && CanFollow(group, isEmpty, run.Word(at)!.Value))
            {
                group += run.Word(at)!.Value;
                isEmpty = false;
            }
            else if (run.Has(at, WordRoles.Scale | WordRoles.ShortScale) && !isEmpty && run.Word(at)!.Value is var scale)
            {
                if (scale is 100 or 12)
                {
                    if (group >= 100)
                    {
                        break;
                    }

                    group *= scale;
                }
                else if (!Quantity.TryMultiply(group == 0 ? total : group, scale, out var scaled))
                {
                    break;
                }
                else if (group == 0 || (lastScale != 0 && scale > lastScale))
                {
                    // "one hundred thousand million": the scale applies to all that was read.
                    if (!Quantity.TryMultiply(total + group, scale, out total))
                    {
                        break;
                    }

                    group = 0;
                    lastScale = scale;
                }
                else
                {
                    total += scaled;
                    group = 0;
                    lastScale = scale;
                }
            }
            else
            {
                break;
            }

            next = at + 1;
            at = IsJoiningAnd(run, next, group, total) ? next + 1 : next;
        }

        var number = total + group;
        if (isEmpty)
        {
            quantity = default;
            return false;
        }

        // The scale is kept apart only where it stands last, as in "three million".
        decimal trailing = 1;
        if (group == 0 && lastScale > 1 && number >= lastScale)
        {
            trailing = lastScale;
            number /= lastScale;
        }

        next = ReadMixedFraction(run, next, ref number);
        if (trailing == 1)
        {
            trailing = ReadScale(run, next, isMoney: false, out next);
        }

        quantity = new Quantity(number, trailing, next);
        return Quantity.TryMultiply(number, trailing, out _);
    }

    private static bool CanFollow(decimal group, bool isEmpty, decimal value) =>
        isEmpty || (group == 0 && value > 0)
        || (value is > 0 and < 10 && group % 10 == 0 && (group % 100 >= 20 || group % 100 == 0))
        || (value is >= 10 and < 100 && group % 100 == 0);

    private static bool IsJoiningAnd(TokenRun run, int i, decimal group, decimal total) =>
        run.Is(i, "and") && run.Has(i + 1, WordRoles.Cardinal)
        && (group == 0 ? total > 0 && run.Has(i - 1, WordRoles.Scale) : group % 100 == 0 && run.Is(i - 1, "hundred"));

    /// <summary>"and a half" after a number.</summary>
    private static int ReadMixedFraction(TokenRun run, int i, ref decimal number)
    {
        if (!run.Is(i, "and") || !(run.Has(i + 1, WordRoles.Article) || run.Is(i + 1, "one")))
        {
            return i;
        }

        var fraction = run.Is(i + 2, "half") ? 0.5m : run.Is(i + 2, "quarter") ? 0.25m : 0;
        number += fraction;
        return fraction > 0 ? i + 3 : i;
    }
}
