using System.Collections.Frozen;

namespace PolicyBot.Questions.Languages;

/// <summary>The little words of each language in Latin script, read from the file of the same name.</summary>
internal static class FunctionWords
{
    private static readonly FrozenDictionary<string, int[]> Weights = Read();

    /// <summary>How much a lower-case word speaks for each language, by the language's number: 0, 1, or 2 for a word that hardly another has; null for a word of none.</summary>
    public static IReadOnlyList<int>? Of(string word) => Weights.GetValueOrDefault(word);

    private static FrozenDictionary<string, int[]> Read()
    {
        var weights = new Dictionary<string, int[]>(StringComparer.Ordinal);
        using Stream stream = typeof(FunctionWords).Assembly.GetManifestResourceStream(typeof(FunctionWords), "function-words.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.Length == 0 || line[0] == '#' || colon < 0)
            {
                continue;
            }

            bool strong = line[colon - 1] == '!';
            int language = (int)Enum.Parse<Language>(line.AsSpan(0, strong ? colon - 1 : colon));
            foreach (string word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!weights.TryGetValue(word, out int[]? of))
                {
                    weights[word] = of = new int[(int)Language.Dutch + 1];
                }

                of[language] = Math.Max(of[language], strong ? 2 : 1);
            }
        }

        return weights.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
