namespace PolicyBot.Questions.Languages;

/// <summary>Tells a language by its script alone.</summary>
internal static class Script
{
    /// <summary>First and last letter of blocks of the Unicode Character Database (Blocks.txt), both included.</summary>
    private static readonly (char First, char Last, Language Language)[] Blocks =
    [
        ('\u0370', '\u03FF', Language.Greek),
        ('\u1F00', '\u1FFF', Language.Greek),
        ('\u0400', '\u052F', Language.Russian),
        ('\u0590', '\u05FF', Language.Hebrew),
        ('\u0600', '\u06FF', Language.Arabic),
        ('\u0750', '\u077F', Language.Arabic),
        ('\u0900', '\u097F', Language.Hindi),
        ('\u0E00', '\u0E7F', Language.Thai),
        ('\u1100', '\u11FF', Language.Korean),
        ('\uAC00', '\uD7AF', Language.Korean),
        ('\u3040', '\u30FF', Language.Japanese),
        ('\u4E00', '\u9FFF', Language.Chinese),
    ];

    /// <summary>The language whose script most letters are in; null where that is the Latin one, or one that is not told.</summary>
    public static Language? Read(string text)
    {
        Span<int> counts = stackalloc int[(int)Language.Thai + 1];
        int letters = 0;
        foreach (char unit in text)
        {
            if (!char.IsLetter(unit))
            {
                continue;
            }

            letters++;
            foreach ((char first, char last, Language language) in Blocks)
            {
                if (unit >= first && unit <= last)
                {
                    counts[(int)language]++;
                }
            }
        }

        // Japanese mixes kana with the ideographs of Chinese; Chinese has no kana.
        if (counts[(int)Language.Japanese] > 0)
        {
            counts[(int)Language.Japanese] += counts[(int)Language.Chinese];
            counts[(int)Language.Chinese] = 0;
        }

        for (int language = 0; language < counts.Length; language++)
        {
            if (2 * counts[language] > letters)
            {
                return (Language)language;
            }
        }

        return null;
    }
}
