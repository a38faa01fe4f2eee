using System.Text.RegularExpressions;
using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Tells Markdown from plain text that is merely named .md.</summary>
internal static partial class MarkdownSigns
{
    private const int MaximumDefinitions = 1000;

    /// <summary>Whether the file is named .md and its text holds a heading, list, table, fence, quote, emphasis, link or tag of Markdown.</summary>
    /// <remarks>Plain text read as Markdown would lose its indented lines to code blocks and single asterisks to emphasis.</remarks>
    public static bool AreIn(Document document) =>
        document.File.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && Sign().IsMatch(document.Text) && !IsOverrunByDefinitions(document.Text);

    // Markdig takes time in the square of a run of link definitions: 8 MiB of "[a]: b" would take it hours.
    private static bool IsOverrunByDefinitions(string text)
    {
        var run = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            run = line.TrimStart() is ['[', ..] ? run + 1 : 0;
            if (run > MaximumDefinitions)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"^ {0,3}(\#{1,6}[ \t]|[-*+][ \t]|>|\||```|~~~|<[A-Za-z!/]|(===|---)[-=]*\s*$)|\*\*[^\s*]|\]\(|<[A-Za-z/][^<>\n]{0,200}>",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sign();
}
