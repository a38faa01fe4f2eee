using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Http;

/// <summary>The section <c>Http</c>: what holds for every request.</summary>
/// <param name="MaximumBodyBytes">The longest request body that is read, in bytes; 16,384 to 4,194,304, by default 262,144.</param>
public sealed record HttpOptions(int MaximumBodyBytes)
{
    /// <summary>Reads the section.</summary>
    public static HttpOptions Read(SettingsReader settings) =>
        new(settings.WholeNumber("Http:MaximumBodyBytes", otherwise: 256 * 1024, least: 16 * 1024, most: 4 * 1024 * 1024));
}
