using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Settings;

namespace PolicyBot.Web.DirectLine;

/// <summary>The section <c>DirectLine</c>: the channel of the web chat.</summary>
/// <param name="Folder">Where conversations and the signing key are kept; the data folder.</param>
/// <param name="Idle">How long a conversation and its tokens live after the last activity; setting <c>IdleMinutes</c>, 5 to 43,200, by default 1,440.</param>
/// <param name="Origins">Other sites whose pages may use the channel, as origins without a path; setting <c>Origins</c>, parted by spaces or commas, by default none.</param>
public sealed record DirectLineOptions(string Folder, TimeSpan Idle, IReadOnlyList<string> Origins)
{
    private const string OriginsKey = "DirectLine:Origins";

    /// <summary>Reads the section.</summary>
    public static DirectLineOptions Read(SettingsReader settings) => new(
        DataOptions.Read(settings).Path,
        TimeSpan.FromMinutes(settings.WholeNumber("DirectLine:IdleMinutes", otherwise: 1440, least: 5, most: 30 * 1440)),
        ReadOrigins(settings));

    private static List<string> ReadOrigins(SettingsReader settings)
    {
        var origins = new List<string>();
        foreach (var text in settings.Text(OriginsKey, "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Uri.TryCreate(text, UriKind.Absolute, out var origin)
                && (origin.Scheme == Uri.UriSchemeHttp || origin.Scheme == Uri.UriSchemeHttps)
                && origin.GetLeftPart(UriPartial.Authority).Equals(text.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
            {
                origins.Add(origin.GetLeftPart(UriPartial.Authority));
            }
            else
            {
                settings.Refuse(OriginsKey, text, "origins such as https://example.org, parted by spaces");
            }
        }

        return origins;
    }
}
