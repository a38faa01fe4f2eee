using System.Globalization;

namespace PolicyBot.Figures;

/// <summary>Writes a computed figure in the notation of its operands: their currency sign and their scale words.</summary>
public static class FigureNotation
{
    private static readonly (string Word, decimal Value)[] Scales =
        [("trillion", 1e12m), ("billion", 1e9m), ("crore", 1e7m), ("million", 1e6m), ("lakh", 1e5m)];

    /// <summary>The figure in words and digits, qualifier and unit included ("over $0.6 billion", "about 33.3 percent", "5 years").</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="operands">The operands' numbers as published ("$2.4 billion"), without qualifiers.</param>
    /// <remarks>
    /// The scale is the largest of those that the operands use in which the value is at least 1, else their smallest; a value of a
    /// thousand million takes the next one, unless an operand is in thousands of millions itself ("219,373 million"). An average of less than the smallest scale is in plain digits. Operands in plain digits give plain digits.
    /// </remarks>
    public static string Write(ComputedFigure figure, IReadOnlyList<string> operands)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(operands);
        var (word, scale) = figure.Kind is FigureKind.Money or FigureKind.Count ? ScaleOf(figure, operands) : ("", 1m);
        var sign = figure.Kind == FigureKind.Money ? Sign(figure.Unit, operands) : "";
        var number = sign + Digits(figure.Value / scale)
            + (figure.Upper is { } upper ? " to " + sign + Digits(upper / scale) : "")
            + (word.Length > 0 ? " " + word : "")
            + Unit(figure, sign);
        return Qualified(figure, number);
    }

    private static string Qualified(ComputedFigure figure, string number) => (figure.Bound, figure.IsApproximate) switch
    {
        (Bound.MoreThan, false) => "over " + number,
        (Bound.AtLeast, false) => "at least " + number,
        (Bound.LessThan, false) => "under " + number,
        (Bound.AtMost, false) => "up to " + number,
        (Bound.Nearly, _) => "nearly " + number,
        (Bound.MoreThan or Bound.AtLeast, _) => "about " + number + " or more",
        (Bound.LessThan or Bound.AtMost, _) => "about " + number + " or less",
        (Bound.About, _) => "about " + number,
        _ => number,
    };

    private static (string Word, decimal Value) ScaleOf(ComputedFigure figure, IReadOnlyList<string> operands)
    {
        var value = figure.Value;
        List<(string Word, decimal Value)> used = [.. Scales.Where(scale => operands.Any(text => Uses(text, scale.Word)))];
        if (used.Count == 0 || (figure.Operation == Operation.Average && value < used[^1].Value))
        {
            return ("", 1);
        }

        var chosen = used.FirstOrDefault(scale => value >= scale.Value, used[^1]);
        var larger = Scales.FirstOrDefault(scale => scale.Word is "trillion" or "billion" && value >= scale.Value && scale.Value >= chosen.Value * 1000);
        return chosen.Word == "million" && larger.Word is not null && !operands.Any(text => text.Contains(',', StringComparison.Ordinal)) ? larger : chosen;
    }

    // "bn", "m" and "B" abbreviate; "mn" too.
    private static bool Uses(string text, string word)
    {
        var digits = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        var tail = text.AsSpan(digits + 1).Trim(" -\u00a0*");
        return text.Contains(word, StringComparison.OrdinalIgnoreCase) || word switch
        {
            "billion" => tail is "bn" or "Bn" or "B" or "b",
            "million" => tail is "m" or "M" or "mn" or "Mn",
            "trillion" => tail is "tn" or "T",
            _ => false,
        };
    }

    private static string Digits(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);

    private static string Sign(string unit, IReadOnlyList<string> operands)
    {
        foreach (var text in operands)
        {
            var digits = text.AsSpan().IndexOfAnyInRange('0', '9');
            if (digits > 0)
            {
                return text[..digits].TrimStart('(', '*', '[', ' ', '-');
            }
        }

        return unit switch
        {
            "USD" => "$",
            "GBP" => "£",
            "EUR" => "€",
            _ => "",
        };
    }

    private static string Unit(ComputedFigure figure, string sign)
    {
        var plural = figure.Value == 1 && figure.Upper is null ? "" : "s";
        return figure.Kind switch
        {
            FigureKind.Money => sign.Length > 0 ? "" : " " + figure.Unit,
            FigureKind.Count => figure.Unit.Length > 0 ? " " + figure.Unit : "",
            FigureKind.Percentage => " percent",
            FigureKind.Multiple => plural.Length > 0 ? " times" : " time",
            FigureKind.PercentagePoints or FigureKind.Duration => " " + figure.Unit + plural,
            _ => "",
        };
    }
}
