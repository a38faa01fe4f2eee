using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>A turn said in English, with the words of the turn behind each English one.</summary>
/// <param name="Original">The turn as typed.</param>
/// <param name="English">The turn in English.</param>
/// <param name="Pieces">Runs of <paramref name="English"/> in order, each with the run of <paramref name="Original"/> that it says.</param>
/// <param name="Others">What else a run of <paramref name="Original"/> may be in English.</param>
public sealed record Restatement(string Original, string English, IReadOnlyList<(TextSpan English, TextSpan Original)> Pieces, IReadOnlyDictionary<TextSpan, IReadOnlyList<string>> Others)
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

    /// <summary>What else a word of <see cref="English"/> could have been; none where it is part of a longer run.</summary>
    /// <param name="word">Where the word stands in <see cref="English"/>.</param>
    public IReadOnlyList<string> OthersOf(TextSpan word)
    {
        foreach ((TextSpan piece, TextSpan source) in Pieces)
        {
            // "signed", "to sign": behind an auxiliary it is still the whole run.
            bool whole = piece.Contains(word) && piece.End == word.End && (piece.Start == word.Start || English[piece.Start..word.Start] is "to " or "been " or "be ");
            if (whole && Others.TryGetValue(source, out IReadOnlyList<string>? others))
            {
                return others;
            }
        }

        return [];
    }
}
