using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace PolicyBot.Web.Knowledge;

/// <summary>The query string of a search for figures, as given.</summary>
/// <param name="Kind">What the figures measure.</param>
/// <param name="Min">The smallest value.</param>
/// <param name="Max">The largest value.</param>
/// <param name="Unit">A part of the unit.</param>
/// <param name="Value">The value, in any notation.</param>
/// <param name="Bound">What the qualifier says.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Document">The document that states them.</param>
/// <param name="Offset">How many figures to pass over.</param>
/// <param name="Limit">The most figures to give.</param>
public sealed record FigureParameters(
    [property: FromQuery(Name = "kind"), Description("What the figures measure: money, percentage, percentagePoints, count, multiple, duration, ordinal or date")] string? Kind,
    [property: FromQuery(Name = "min"), Description("The smallest value, included, scale words applied: 2400000")] string? Min,
    [property: FromQuery(Name = "max"), Description("The largest value, included")] string? Max,
    [property: FromQuery(Name = "unit"), Description("A part of the unit, such as USD or migrants")] string? Unit,
    [property: FromQuery(Name = "value"), Description("The value, in any notation: 2.4 million, $1bn, 40 percent, June 2022")] string? Value,
    [property: FromQuery(Name = "bound"), Description("What the qualifier says: exact, moreThan, atLeast, lessThan, atMost, nearly, about, since or until")] string? Bound,
    [property: FromQuery(Name = "from"), Description("Dates that cover this day or a later one: 2022-06-01")] string? From,
    [property: FromQuery(Name = "to"), Description("Dates that cover this day or an earlier one: 2022-06-30")] string? To,
    [property: FromQuery(Name = "document"), Description("The id of the document that states them")] string? Document,
    [property: FromQuery(Name = "offset"), Description("How many figures to pass over; by default 0")] string? Offset,
    [property: FromQuery(Name = "limit"), Description("The most figures to give, 1 to 500; by default 100")] string? Limit);
