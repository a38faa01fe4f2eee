namespace PolicyBot.Figures;

/// <summary>What a figure measures.</summary>
public enum FigureKind
{
    /// <summary>An amount of money; the unit is an ISO 4217 code ("USD"), or the bare name ("rupee", "peso") where the text does not say whose.</summary>
    Money,

    /// <summary>A share of a hundred; the unit is "percent".</summary>
    Percentage,

    /// <summary>A difference of shares; the unit is "percentage point".</summary>
    PercentagePoints,

    /// <summary>A number of things; the unit is the noun counted, as published ("Venezuelan refugees and migrants").</summary>
    Count,

    /// <summary>A multiple or fraction: doubled (2), tripled (3), a third (1/3); the unit is "times".</summary>
    Multiple,

    /// <summary>A length of time; the unit is "year", "month", "week", "day", "hour" or "minute".</summary>
    Duration,

    /// <summary>A place in an order: third (3), 14th (14); the unit is "ordinal".</summary>
    Ordinal,

    /// <summary>A day, month, year, fiscal year or period; the unit is "date", the dates stand in <see cref="Figure.Period"/>.</summary>
    Date,
}
