using System.Text;

namespace PolicyBot.Questions.Spanish;

/// <summary>Compares Spanish words however carefully they are typed.</summary>
internal static class Spelling
{
    /// <summary>A word in lower case without accents, tilde and diaeresis: many type none.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char unit in word)
        {
            char lower = char.ToLowerInvariant(unit);
            if (lower is >= '\u0300' and <= '\u036F')
            {
                continue;
            }

            folded.Append(lower switch
            {
                'á' or 'à' => 'a',
                'é' or 'è' => 'e',
                'í' or 'ì' => 'i',
                'ó' or 'ò' => 'o',
                'ú' or 'ü' or 'ù' => 'u',
                'ñ' => 'n',
                'ç' => 'c',
                _ => lower,
            });
        }

        return folded.ToString();
    }

    /// <summary>What a folded noun or adjective may be a form of: itself, then its singular, then its masculine.</summary>
    public static IEnumerable<string> Lemmas(string folded)
    {
        yield return folded;
        string singular = folded;
        if (folded.Length > 3 && folded[^1] == 's')
        {
            yield return singular = folded[..^1];
            if (folded[^2] == 'e')
            {
                yield return folded[..^2];
                if (folded[^3] == 'c')
                {
                    yield return folded[..^3] + "z";
                }
            }
        }

        if (singular.Length > 3 && singular[^1] == 'a')
        {
            yield return singular[..^1] + "o";
            yield return singular[..^1];
            yield return singular[..^1] + "e";
        }
    }
}
