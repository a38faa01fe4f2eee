using PolicyBot.Web.Settings;

namespace PolicyBot.Web.State;

/// <summary>The section <c>State</c>: how long what users said is kept.</summary>
/// <param name="RetentionDays">After how many days without a further turn it is erased; 1 to 3650, by default 30.</param>
public sealed record StateOptions(int RetentionDays)
{
    /// <summary>The same as a span of time.</summary>
    public TimeSpan Retention => TimeSpan.FromDays(RetentionDays);

    /// <summary>Reads the section.</summary>
    public static StateOptions Read(SettingsReader settings) =>
        new(settings.WholeNumber("State:RetentionDays", otherwise: 30, least: 1, most: 3650));
}
