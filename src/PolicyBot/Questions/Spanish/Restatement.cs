using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>A turn said in English, with the words of the turn behind each English one.</summary>
/// <param name="Original">The turn as typed.</param>
/// <param name="English">The turn in English.</param>
/// <param name="Pieces">Runs of <paramref name="English"/> in order, each with the run of <paramref name="Original"/> that it says.</param>
public sealed record Restatement(string Original, string English, IReadOnlyList<(TextSpan English, TextSpan Original)> Pieces)
{
    /// <summary>The user's own words for a run of the English ones; null where the English does not have it.</summary>
    /// <param name="english">Words of <see cref="English"/>, or all of it.</param>
    public string? OriginalOf(string english)
    {
        if (english == English)
        {
            return Original;
        }

        int at = english.Length == 0 ? -1 : English.IndexOf(english, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var run = new TextSpan(at, at + english.Length);
        TextSpan? original = null;
        foreach ((TextSpan piece, TextSpan source) in Pieces)
        {
            if (piece.Overlaps(run))
            {
                original = original is { } span ? span.Union(source) : source;
            }
        }

        return original is { } words ? Original[words.Start..words.End] : null;
    }
}
