namespace PolicyBot.Questions;

/// <summary>How exact a date is asked for.</summary>
public enum CalendarUnit
{
    /// <summary>A day: "on which day", "on what date".</summary>
    Day,

    /// <summary>A month: "in which month".</summary>
    Month,

    /// <summary>A year: "in what year".</summary>
    Year,
}
