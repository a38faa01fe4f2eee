using System.Globalization;
using System.Text.RegularExpressions;
using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>Reads numbers, sums and dates in Spanish notation and writes them in English: "2,4 millones" as "2.4 million", "1.800 millones de dólares" as "$1.8 billion".</summary>
internal static partial class SpanishNumbers
{
    private const string Scale = @"mil\s+millones|millardos?|mill[oó]n(?:es)?|bill[oó]n(?:es)?|mil";

    /// <summary>What may follow a number and belongs to it.</summary>
    private const string Tail = @"(?<half>\s+y\s+medio)?(?<share>\s?%|\s+por\s+ciento|\s+por\s?100)?(?:\s+(?:de\s+)?(?<unit>d[oó]lares(?:\s+estadounidenses)?|usd|euros?|libras(?:\s+esterlinas)?))?(?![\p{L}\d])";

    private static readonly string[] Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly Dictionary<string, decimal> Words = Numbers(
        "medio 0.5, un 1, una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce 14, "
        + "quince 15, dieciseis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiun 21, veintiuno 21, veintidos 22, veintitres 23, "
        + "veinticuatro 24, veinticinco 25, veintiseis 26, veintisiete 27, veintiocho 28, veintinueve 29, treinta 30, cuarenta 40, cincuenta 50, "
        + "sesenta 60, setenta 70, ochenta 80, noventa 90, cien 100, ciento 100, doscientos 200, doscientas 200, trescientos 300, trescientas 300, "
        + "cuatrocientos 400, cuatrocientas 400, quinientos 500, quinientas 500, seiscientos 600, setecientos 700, ochocientos 800, novecientos 900");

    private static readonly string[] UpToTwelve = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly Regex[] Notations = [Digits(), ScaleAlone(), InWords()];

    /// <summary>The number, sum or date that starts at a place.</summary>
    /// <param name="text">The turn.</param>
    /// <param name="at">Where it may start.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="isDate">Whether it is a date.</param>
    /// <returns>What it is in English; null where none starts there.</returns>
    public static string? Read(string text, int at, out TextSpan span, out bool isDate)
    {
        isDate = true;
        if (Date().Match(text, at) is { Success: true } date && ReadDate(date) is { } written)
        {
            span = new(at, at + date.Length);
            return written;
        }

        isDate = false;
        foreach (Regex notation in Notations)
        {
            if (notation.Match(text, at) is { Success: true } number && ReadNumber(number) is { } figure)
            {
                span = new(at, at + number.Length);
                return figure;
            }
        }

        span = default;
        return null;
    }

    private static Dictionary<string, decimal> Numbers(string lines) =>
        lines.Split(", ").Select(line => line.Split(' ')).ToDictionary(pair => pair[0], pair => decimal.Parse(pair[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static string? ReadDate(Match date)
    {
        int month = Month(date.Groups["month"].Value);
        if (month < 0)
        {
            return null;
        }

        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month + 1);
        string day = date.Groups["day"].Value, year = date.Groups["year"].Value;
        day = day.Length > 0 && !char.IsAsciiDigit(day[0]) ? "1" : day;
        return name + (day.Length > 0 ? " " + day : "") + (year.Length == 0 ? "" : day.Length > 0 ? ", " + year : " " + year);
    }

    private static int Month(string name)
    {
        string folded = Spelling.Fold(name);
        return folded == "setiembre" ? 8 : Array.IndexOf(Months, folded);
    }

    private static string? ReadNumber(Match number)
    {
        string digits = number.Groups["digits"].Value, word = Spelling.Fold(number.Groups["word"].Value), scale = Spelling.Fold(number.Groups["scale"].Value);
        string unit = Spelling.Fold(number.Groups["unit"].Value);
        decimal factor = Factor(scale);
        decimal value = 1;
        string plain = "1";
        if (digits.Length > 0)
        {
            plain = Normalize(digits, out value);
        }
        else if (word.Length > 0)
        {
            // "un" and "medio" are numbers only before a scale.
            if (!Words.TryGetValue(word, out value) || (value <= 1 && factor == 1))
            {
                return null;
            }

            value += number.Groups["ones"] is { Success: true, Value: var ones } ? Words[Spelling.Fold(ones) == "uno" ? "un" : Spelling.Fold(ones)] : 0;
            plain = value < UpToTwelve.Length && value >= 1 ? UpToTwelve[(int)value] : value.ToString(CultureInfo.InvariantCulture);
        }

        if (number.Groups["half"].Success)
        {
            value += 0.5m;
        }

        string said = factor == 1 ? plain : Scaled(value * factor);
        string currency = number.Groups["currency"].Value is { Length: > 0 } sign ? sign[^1] == '$' ? "$" : sign : unit switch
        {
            "" => "",
            _ when unit.StartsWith("dolar", StringComparison.Ordinal) || unit == "usd" => "$",
            "euro" or "euros" => "€",
            _ => "£",
        };
        if (currency.Length > 0 && !char.IsAsciiDigit(said[0]))
        {
            said = value.ToString(CultureInfo.InvariantCulture);
        }

        return currency + said + (number.Groups["share"].Success ? " percent" : "");
    }

    private static decimal Factor(string scale) => string.Join(' ', scale.Split(' ', StringSplitOptions.RemoveEmptyEntries)) switch
    {
        "" => 1,
        "mil" => 1_000,
        "mil millones" or "millardo" or "millardos" => 1_000_000_000,
        "billon" or "billones" => 1_000_000_000_000,
        _ => 1_000_000,
    };

    private static string Scaled(decimal value) => value switch
    {
        >= 1_000_000_000_000 => Short(value / 1_000_000_000_000) + " trillion",
        >= 1_000_000_000 => Short(value / 1_000_000_000) + " billion",
        >= 1_000_000 => Short(value / 1_000_000) + " million",
        _ => value.ToString("#,##0.##", CultureInfo.InvariantCulture),
    };

    private static string Short(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    // A stop before three digits groups thousands, else it is a decimal sign ("2.4"), as is a comma ("2,4"); a comma before three digits groups too ("55,000"), as in Mexico.
    private static string Normalize(string digits, out decimal value)
    {
        int last = digits.LastIndexOfAny(['.', ',']);
        bool groups = last >= 0 && digits.Length - last == 4 && digits[0] != '0';
        bool mixed = last >= 0 && digits.AsSpan(0, last).IndexOfAny('.', ',') is var first and >= 0 && digits[first] != digits[last];
        string whole = last < 0 || (groups && !mixed) ? digits : digits[..last];
        string integer = whole.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        string fraction = whole.Length == digits.Length ? "" : digits[(last + 1)..];
        if (integer.Length > 15 || fraction.Length > 10 || !decimal.TryParse(fraction.Length > 0 ? integer + "." + fraction : integer, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            value = 0;
            return digits;
        }

        bool grouped = whole.AsSpan().IndexOfAny('.', ',') >= 0;
        return (grouped ? decimal.Parse(integer, NumberStyles.None, CultureInfo.InvariantCulture).ToString("#,##0", CultureInfo.InvariantCulture) : integer) + (fraction.Length > 0 ? "." + fraction : "");
    }

    [GeneratedRegex(@"\G(?:(?<day>\d{1,2}|primero|1[º°])\s+de\s+)?(?<month>\p{L}{4,10})(?:\s+del?\s+(?:año\s+)?(?<year>\d{4}))?(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\G(?<currency>US\$|U\$S|[$€£])?\s?(?<digits>\d+(?:[.,]\d+)*)(?:\s+(?<scale>" + Scale + "))?" + Tail, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\G(?<word>\p{L}{2,13})(?:\s+y\s+(?<ones>uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?(?:\s+(?<scale>" + Scale + "))?" + Tail, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(@"\G(?<scale>mil\s+millones|mil)" + Tail, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ScaleAlone();
}
