namespace PolicyBot.Questions.Spanish;

/// <summary>Guesses the English of a Spanish word that no glossary has from its ending ("federación", "federation"), and prefers what the documents have.</summary>
/// <param name="isEnglish">Whether a lower-case word stands in the documents.</param>
internal sealed class Cognates(Func<string, bool> isEnglish)
{
    private const int ShortestWord = 5;

    /// <summary>Endings and what they are in English, the longest of a kind first; the last column tells an adjective.</summary>
    private static readonly (string Spanish, string[] English, WordKind Kind)[] Endings =
    [
        ("misiones", ["missions"], WordKind.Nouns), ("mision", ["mission"], WordKind.Nouns), ("presion", ["pression"], WordKind.Nouns), ("cesion", ["cession"], WordKind.Nouns),
        ("aciones", ["ations"], WordKind.Nouns), ("iciones", ["itions"], WordKind.Nouns), ("ciones", ["tions", "ctions"], WordKind.Nouns), ("siones", ["sions", "ssions"], WordKind.Nouns),
        ("cion", ["tion", "ction"], WordKind.Nouns), ("sion", ["sion", "ssion"], WordKind.Nouns), ("xion", ["xion", "ction"], WordKind.Nouns),
        ("amente", ["ly", "ally"], WordKind.Adverbs), ("mente", ["ly", "ally"], WordKind.Adverbs),
        ("idades", ["ities"], WordKind.Nouns), ("dades", ["ties"], WordKind.Nouns), ("idad", ["ity"], WordKind.Nouns), ("dad", ["ty"], WordKind.Nouns), ("tad", ["ty"], WordKind.Nouns),
        ("ancia", ["ance", "ancy"], WordKind.Nouns), ("encia", ["ence", "ency"], WordKind.Nouns), ("ancias", ["ances", "ancies"], WordKind.Nouns), ("encias", ["ences", "encies"], WordKind.Nouns),
        ("logia", ["logy"], WordKind.Nouns), ("ias", ["ies"], WordKind.Nouns), ("ia", ["y"], WordKind.Nouns), ("grafia", ["graphy"], WordKind.Nouns), ("cracia", ["cracy"], WordKind.Nouns),
        ("ismo", ["ism"], WordKind.Nouns), ("istas", ["ists"], WordKind.Nouns), ("ista", ["ist"], WordKind.Nouns),
        ("arios", ["ary"], WordKind.Adjectives), ("arias", ["ary"], WordKind.Adjectives), ("ario", ["ary"], WordKind.Adjectives), ("aria", ["ary"], WordKind.Adjectives),
        ("orio", ["ory"], WordKind.Adjectives), ("oria", ["ory"], WordKind.Nouns),
        ("ivos", ["ive"], WordKind.Adjectives), ("ivas", ["ive"], WordKind.Adjectives), ("ivo", ["ive"], WordKind.Adjectives), ("iva", ["ive"], WordKind.Adjectives),
        ("osos", ["ous"], WordKind.Adjectives), ("osas", ["ous"], WordKind.Adjectives), ("oso", ["ous"], WordKind.Adjectives), ("osa", ["ous"], WordKind.Adjectives),
        ("icos", ["ic", "ical"], WordKind.Adjectives), ("icas", ["ic", "ical"], WordKind.Adjectives), ("ico", ["ic", "ical"], WordKind.Adjectives), ("ica", ["ic", "ical", "ics"], WordKind.Adjectives),
        ("ibles", ["ible"], WordKind.Adjectives), ("ables", ["able"], WordKind.Adjectives), ("ales", ["al"], WordKind.Adjectives), ("ares", ["ar"], WordKind.Adjectives),
        ("antes", ["ants", "ant"], WordKind.Nouns), ("entes", ["ents", "ent"], WordKind.Nouns), ("ante", ["ant"], WordKind.Nouns), ("ente", ["ent"], WordKind.Nouns),
        ("ores", ["ors", "ers"], WordKind.Nouns), ("mentos", ["ments"], WordKind.Nouns), ("mento", ["ment"], WordKind.Nouns),
        ("anos", ["an", "ans"], WordKind.Adjectives), ("anas", ["an", "ans"], WordKind.Adjectives), ("ano", ["an"], WordKind.Adjectives), ("ana", ["an"], WordKind.Adjectives),
        ("inas", ["ines", "ins"], WordKind.Nouns), ("ina", ["ine", "in"], WordKind.Nouns),
        ("adas", ["ated", "ed"], WordKind.Adjectives), ("ados", ["ated", "ed"], WordKind.Adjectives), ("ada", ["ated", "ed"], WordKind.Adjectives), ("ado", ["ated", "ed", "ate"], WordKind.Adjectives),
        ("izar", ["ize", "ise"], WordKind.Verbs), ("ificar", ["ify"], WordKind.Verbs),
        ("os", ["s", "es", ""], WordKind.Nouns), ("as", ["s", "es", ""], WordKind.Nouns), ("es", ["s", "es", ""], WordKind.Nouns),
        ("o", ["", "e", "us"], WordKind.Nouns), ("a", ["", "e", "y"], WordKind.Nouns), ("e", ["", "e"], WordKind.Nouns), ("", [""], WordKind.Nouns),
    ];

    /// <summary>Endings whose English is sure enough to be taken though the documents do not have the word.</summary>
    private static readonly HashSet<string> Sure = new("misiones mision presion cesion amente aciones iciones ciones siones cion sion mente idades dades idad dad ancia encia ancias encias logia grafia cracia ismo istas ista ivos ivas ivo iva icos icas ico ibles ables".Split(' '), StringComparer.Ordinal);

    /// <summary>The likeliest English; null where no rule gives a word.</summary>
    /// <param name="word">A lower-case word without accents.</param>
    public (string English, WordKind Kind)? Of(string word)
    {
        if (word.Length < ShortestWord || word.Any(char.IsDigit))
        {
            return null;
        }

        (string, WordKind)? likely = null;
        foreach ((string spanish, string[] english, WordKind kind) in Endings)
        {
            if (!word.EndsWith(spanish, StringComparison.Ordinal) || word.Length - spanish.Length < (spanish.Length > 4 ? 2 : 3))
            {
                continue;
            }

            foreach (string ending in english)
            {
                foreach (string stem in Respelt(word[..^spanish.Length]))
                {
                    if (isEnglish(stem + ending))
                    {
                        return (stem + ending, kind);
                    }
                }
            }

            likely ??= Sure.Contains(spanish) ? (word[..^spanish.Length] + english[0], kind) : null;
        }

        return likely;
    }

    // "inmigracion", "immigration"; "fotografo", "photograph"; "especial", "special"; "dolares", "dollars".
    private static IEnumerable<string> Respelt(string stem)
    {
        yield return stem;
        string other = stem;
        other = other.StartsWith("es", StringComparison.Ordinal) && other.Length > 3 && other[2] is 'c' or 'p' or 't' ? other[1..] : other;
        other = other.Replace("inm", "imm", StringComparison.Ordinal).Replace("fia", "phy", StringComparison.Ordinal);
        if (other != stem)
        {
            yield return other;
        }

        if (stem.Contains('f', StringComparison.Ordinal))
        {
            yield return stem.Replace("f", "ph", StringComparison.Ordinal);
            yield return stem.Replace("f", "ff", StringComparison.Ordinal);
        }

        if (stem.Contains('t', StringComparison.Ordinal))
        {
            yield return stem.Replace("t", "th", StringComparison.Ordinal);
        }

        if (stem.Contains("cua", StringComparison.Ordinal))
        {
            yield return stem.Replace("cua", "qua", StringComparison.Ordinal);
        }

        for (int i = 1; i < stem.Length; i++)
        {
            // "comision", "commission"; "aplicacion", "application".
            if (stem[i] is 'c' or 'f' or 'l' or 'm' or 'n' or 'p' or 's' or 't' or 'r' or 'd' && stem[i - 1] != stem[i])
            {
                yield return stem.Insert(i, stem[i].ToString());
            }
        }
    }
}
