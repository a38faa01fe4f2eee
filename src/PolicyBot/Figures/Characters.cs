namespace PolicyBot.Figures;

/// <summary>The characters that figures are written with.</summary>
internal static class Characters
{
    /// <summary>A hyphen, breaking or not, as inside "ten-year" and "2024-05-27".</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>A hyphen or dash that can part the ends of a range.</summary>
    public static bool IsDash(char c) => IsHyphen(c) || IsLongDash(c);

    public static bool IsLongDash(char c) => c is '\u2012' or '\u2013' or '\u2014';

    public static bool IsMinus(char c) => c is '-' or '\u2212';

    public static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>The value of a fraction that is one character, null for any other character.</summary>
    public static decimal? VulgarFraction(char c) => c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        _ => null,
    };
}
