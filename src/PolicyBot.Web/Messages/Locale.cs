namespace PolicyBot.Web.Messages;

/// <summary>Reads what a channel says of its user's language.</summary>
public static class Locale
{
    /// <summary>Whether a locale such as "es", "es-CO" or "ES_mx" is Spanish; of null it is not known.</summary>
    public static bool IsSpanish(string? locale) =>
        locale is { Length: >= 2 } && locale.StartsWith("es", StringComparison.OrdinalIgnoreCase) && (locale.Length == 2 || locale[2] is '-' or '_');
}
