using PolicyBot.Documents;

namespace PolicyBot.Figures;

/// <summary>A quantity or date that a text states, with its qualifier, unit and what it counts.</summary>
/// <remarks>Spans count in the text that was read. Figures of one text never overlap in <see cref="Core"/>.</remarks>
public sealed record Figure
{
    /// <summary>What is measured.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>All of it: qualifier, number, unit and counted noun ("over 2.4 million Venezuelan refugees and migrants").</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number and its unit alone ("2.4 million", "$2.8 billion", "40 percent", "ten-year", "June 2022").</summary>
    public required TextSpan Core { get; init; }

    /// <summary>The value in <see cref="Unit"/>, scale words applied (2400000); the lower end of a range; for a date its first year, or month × 100 + day where no year is stated ("October 20": 1020, "June": 600).</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range ("$10 to $15 million"), for a run of years its last one; null where there is none.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit, as <see cref="FigureKind"/> says for each kind; empty for a count of nothing named.</summary>
    public required string Unit { get; init; }

    /// <summary>The qualifier's words as read ("over", "more than", "since"); null where there is none.</summary>
    public string? Qualifier { get; init; }

    /// <summary>What the qualifier says.</summary>
    public Bound Bound { get; init; }

    /// <summary>The days that a <see cref="FigureKind.Date"/> covers; null for every other kind and where the text does not settle them: a day without a year ("October 20"), a fiscal year,
    /// a season, "05/06/2021".</summary>
    public DatePeriod? Period { get; init; }
}
