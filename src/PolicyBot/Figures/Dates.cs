namespace PolicyBot.Figures;

/// <summary>Makes the periods and matches of dates.</summary>
internal static class Dates
{
    private const string Unit = "date";

    public static Match Match(int first, int next, DatePeriod period, int? lastYear = null) =>
        new(FigureKind.Date, first, next, period.First.Year, lastYear, Unit, period);

    /// <summary>A date whose days the text does not settle.</summary>
    public static Match Match(int first, int next, decimal value, int? lastYear = null) =>
        new(FigureKind.Date, first, next, value, lastYear, Unit);

    /// <summary>The value of a day or month whose year is not stated: month × 100 + day, 0 for the day of a whole month.</summary>
    public static decimal Yearless(int month, int day) => (month * 100) + day;

    public static DatePeriod Years(int first, int last) => new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    public static DatePeriod Months(int year, int first, int last) =>
        new(new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)));

    public static bool TryDays(int year, int month, int first, int last, out DatePeriod period)
    {
        period = default;
        if (month is < 1 or > 12 || first < 1 || last < first || last > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        period = new DatePeriod(new DateOnly(year, month, first), new DateOnly(year, month, last));
        return true;
    }
}
