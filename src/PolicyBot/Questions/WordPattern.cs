namespace PolicyBot.Questions;

/// <summary>A run of words, some with alternatives: <c>"who|what are you"</c>; <c>..</c> stands for at most four words in between.</summary>
internal sealed class WordPattern
{
    private const string Gap = "..";
    private const int LongestGap = 4;

    private readonly string[][] _places;

    private WordPattern(string pattern) => _places = [.. pattern.Split(' ').Select(place => place.Split('|'))];

    /// <summary>The patterns of a text, one a line.</summary>
    public static WordPattern[] Of(string lines) => [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new WordPattern(line))];

    /// <summary>Whether it stands anywhere in the words.</summary>
    public bool StandsIn(IReadOnlyList<string> words) => Enumerable.Range(0, words.Count).Any(i => EndAt(words, i) >= 0);

    /// <summary>Where a match that starts at a word ends, not included; -1 where none starts there.</summary>
    public int EndAt(IReadOnlyList<string> words, int start) => End(words, start, 0);

    private int End(IReadOnlyList<string> words, int at, int place)
    {
        if (place == _places.Length)
        {
            return at;
        }

        if (_places[place] is [Gap])
        {
            for (int skipped = 0; skipped <= LongestGap; skipped++)
            {
                if (End(words, at + skipped, place + 1) is var end and >= 0)
                {
                    return end;
                }
            }

            return -1;
        }

        return at < words.Count && _places[place].Contains(words[at], StringComparer.Ordinal) ? End(words, at + 1, place + 1) : -1;
    }
}
