using System.Text;

namespace PolicyBot.Evaluation;

/// <summary>Folds away the differences of writing that do not make an answer wrong.</summary>
public static class Folding
{
    /// <summary>
    /// The text in lower case, curly quotes straight, en and em dashes as hyphens, each run of white space as one space, none at the ends.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var pending = false;
        foreach (var unit in text.ToLowerInvariant())
        {
            if (IsSpace(unit))
            {
                pending = folded.Length > 0;
                continue;
            }

            if (pending)
            {
                folded.Append(' ');
                pending = false;
            }

            folded.Append(Plain(unit));
        }

        return folded.ToString();
    }

    /// <summary>The text folded unit by unit, and so as long as before: runs of white space stay runs, of spaces.</summary>
    public static string FoldUnits(string text) => string.Concat(text.ToLowerInvariant().Select(unit => IsSpace(unit) ? ' ' : Plain(unit)));

    /// <summary>Whether a unit is white space: what Unicode calls so, and the information separators U+001C to U+001F.</summary>
    public static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit is >= '\u001c' and <= '\u001f';

    private static char Plain(char unit) => unit switch
    {
        '\u2018' or '\u2019' => '\'',
        '\u201c' or '\u201d' => '"',
        '\u2013' or '\u2014' => '-',
        _ => unit,
    };
}
