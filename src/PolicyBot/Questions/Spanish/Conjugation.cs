namespace PolicyBot.Questions.Spanish;

/// <summary>Works out the forms of Spanish verbs that questions about documents use: third persons and "we", participles, gerunds.</summary>
/// <remarks>
/// The paradigms and the irregular verbs are those of any grammar (Nueva gramática de la lengua española, 2009, chapter 4).
/// Where a vowel of the stem may change, forms with and without the change are given: they are read, not written, so one too many does no harm.
/// </remarks>
internal static class Conjugation
{
    private static readonly Dictionary<string, string> Participles = Table(
        "abrir abierto, cubrir cubierto, decir dicho, escribir escrito, scribir scrito, hacer hecho, morir muerto, poner puesto, romper roto, ver visto, "
        + "solver suelto, volver vuelto, imprimir impreso, proveer provisto");

    /// <summary>The stem of the simple past of verbs that have one of their own; a verb that ends so, has it too ("mantener" as "tener").</summary>
    private static readonly Dictionary<string, string> StrongPasts = Table(
        "tener tuv, estar estuv, haber hub, poder pud, poner pus, querer quis, saber sup, venir vin, hacer hic, decir dij, traer traj, ducir duj, "
        + "andar anduv");

    private static readonly Dictionary<string, string> FutureStems = Table(
        "tener tendr, poner pondr, venir vendr, salir saldr, valer valdr, poder podr, querer querr, saber sabr, haber habr, hacer har, decir dir");

    /// <summary>The stem of the subjunctive of verbs that have one of their own.</summary>
    private static readonly Dictionary<string, string> SubjunctiveStems = Table(
        "tener teng, poner pong, venir veng, salir salg, valer valg, hacer hag, decir dig, traer traig, caer caig, saber sep, haber hay, ver ve");

    /// <summary>Verbs that follow no paradigm: present, simple past, imperfect, future, conditional, subjunctive; singular and plural of each.</summary>
    private static readonly Dictionary<string, string> Irregular = Table(
        "ser es son fue fueron era eran será serán sería serían sea sean, "
        + "estar está están estuvo estuvieron estaba estaban estará estarán estaría estarían esté estén, "
        + "haber ha han hubo hubieron había habían habrá habrán habría habrían haya hayan, "
        + "ir va van fue fueron iba iban irá irán iría irían vaya vayan, "
        + "dar da dan dio dieron daba daban dará darán daría darían dé den, "
        + "ver ve ven vio vieron veía veían verá verán vería verían vea vean");

    private static readonly VerbTense[] IrregularTenses = [VerbTense.Present, VerbTense.Past, VerbTense.Past, VerbTense.Future, VerbTense.Conditional, VerbTense.Present];

    /// <summary>The forms of a verb.</summary>
    /// <param name="infinitive">In "-ar", "-er", "-ir" or "-ír".</param>
    public static IEnumerable<VerbForm> Of(string infinitive)
    {
        yield return new(infinitive, infinitive, VerbTense.Infinitive);
        string ending = infinitive[^2..];
        string stem = infinitive[..^2];
        bool isAr = ending == "ar";
        string gerund = isAr ? "ando" : "iendo";
        foreach (string variant in Weakened(stem, ending))
        {
            yield return new(EndsInVowel(variant) && !isAr ? variant + "yendo" : variant + gerund, infinitive, VerbTense.Gerund);
        }

        foreach (string participle in ParticiplesOf(infinitive, stem, isAr))
        {
            yield return new(participle, infinitive, VerbTense.Participle);
            yield return new(participle[..^1] + "a", infinitive, VerbTense.Participle);
            yield return new(participle + "s", infinitive, VerbTense.Participle, IsPlural: true);
            yield return new(participle[..^1] + "as", infinitive, VerbTense.Participle, IsPlural: true);
        }

        if (infinitive == "haber")
        {
            yield return new("hay", infinitive, VerbTense.Present);
        }

        if (Irregular.TryGetValue(infinitive, out string? forms))
        {
            string[] words = forms.Split(' ');
            for (int i = 0; i < words.Length; i++)
            {
                yield return new(words[i], infinitive, IrregularTenses[i / 2], IsPlural: i % 2 == 1);
            }

            yield break;
        }

        foreach ((string form, VerbTense tense) in Stems(infinitive, stem, ending))
        {
            // Each is a third person singular.
            yield return new(form, infinitive, tense);
            yield return new(Plural(form), infinitive, tense, IsPlural: true);
        }

        foreach (string past in Pasts(infinitive, stem, ending))
        {
            yield return new(past, infinitive, VerbTense.Past);
        }

        foreach (string past in PluralPasts(infinitive, stem, ending))
        {
            yield return new(past, infinitive, VerbTense.Past, IsPlural: true);
            yield return new(past[..^2] + "a", infinitive, VerbTense.Past);
            yield return new(past[..^2] + "an", infinitive, VerbTense.Past, IsPlural: true);
        }

        yield return new(stem + (isAr ? "amos" : ending == "er" ? "emos" : "imos"), infinitive, VerbTense.Present, IsPlural: true, IsFirstPerson: true);
        yield return new(FutureStem(infinitive) + "emos", infinitive, VerbTense.Future, IsPlural: true, IsFirstPerson: true);
    }

    // "firmará": the plural takes an n, and the accent stays where it is.
    private static string Plural(string singular) => singular + "n";

    private static IEnumerable<(string Form, VerbTense Tense)> Stems(string infinitive, string stem, string ending)
    {
        foreach (string variant in Strengthened(stem, ending))
        {
            yield return (variant + (ending == "ar" ? "a" : "e"), VerbTense.Present);
            foreach (string spelt in Subjunctives(variant, ending))
            {
                yield return (spelt + (ending == "ar" ? "e" : "a"), VerbTense.Present);
            }
        }

        if (Suffix(SubjunctiveStems, infinitive) is { } own)
        {
            yield return (own + "a", VerbTense.Present);
        }

        yield return (stem + (ending == "ar" ? "aba" : "ía"), VerbTense.Past);
        yield return (FutureStem(infinitive) + "á", VerbTense.Future);
        yield return (FutureStem(infinitive) + "ía", VerbTense.Conditional);
    }

    private static IEnumerable<string> Pasts(string infinitive, string stem, string ending)
    {
        if (Suffix(StrongPasts, infinitive) is { } strong)
        {
            yield return strong.EndsWith("hic", StringComparison.Ordinal) ? strong[..^1] + "zo" : strong + "o";
            yield break;
        }

        foreach (string variant in Weakened(stem, ending))
        {
            yield return ending == "ar" ? variant + "ó" : EndsInVowel(variant) ? variant + "yó" : variant + "ió";
        }
    }

    private static IEnumerable<string> PluralPasts(string infinitive, string stem, string ending)
    {
        if (Suffix(StrongPasts, infinitive) is { } strong)
        {
            yield return strong + (strong[^1] == 'j' ? "eron" : "ieron");
            yield break;
        }

        foreach (string variant in Weakened(stem, ending))
        {
            yield return ending == "ar" ? variant + "aron" : EndsInVowel(variant) ? variant + "yeron" : variant + "ieron";
        }
    }

    private static IEnumerable<string> ParticiplesOf(string infinitive, string stem, bool isAr)
    {
        string? own = Suffix(Participles, infinitive);
        yield return own ?? stem + (isAr ? "ado" : EndsInVowel(stem) && stem[^1] != 'u' ? "ído" : "ido");
    }

    // The stressed stem: "encontrar" gives "encuentra", "invertir" "invierte", "pedir" "pide", "construir" "construye".
    private static IEnumerable<string> Strengthened(string stem, string ending)
    {
        yield return stem;
        // The u of "segu-ir" is not heard.
        int heard = stem.EndsWith("gu", StringComparison.Ordinal) || stem.EndsWith("qu", StringComparison.Ordinal) ? stem.Length - 2 : stem.Length - 1;
        int vowel = heard < 0 ? -1 : stem.LastIndexOfAny(['a', 'e', 'i', 'o', 'u'], heard);
        if (ending == "ir" && EndsInVowel(stem) && stem[^1] == 'u')
        {
            yield return stem + "y";
        }

        if (vowel < 0 || stem[vowel] is 'a' or 'i')
        {
            yield break;
        }

        string[] changed = stem[vowel] == 'e' ? ["ie", "i"] : ["ue"];
        foreach (string into in changed)
        {
            yield return stem[..vowel] + into + stem[(vowel + 1)..];
        }
    }

    // The stem before "-ió" and "-iendo": "pidió", "murió".
    private static IEnumerable<string> Weakened(string stem, string ending)
    {
        yield return stem;
        int vowel = stem.LastIndexOfAny(['e', 'o']);
        if (ending == "ir" && vowel >= 0)
        {
            yield return stem[..vowel] + (stem[vowel] == 'e' ? "i" : "u") + stem[(vowel + 1)..];
        }
    }

    // What is written differently before the other vowel: "aplique", "pague", "alcance", "reconozca", "proteja".
    private static IEnumerable<string> Subjunctives(string stem, string ending)
    {
        if (ending == "ar")
        {
            yield return stem[^1] switch
            {
                'c' => stem[..^1] + "qu",
                'g' => stem + "u",
                'z' => stem[..^1] + "c",
                _ => stem,
            };
            yield break;
        }

        yield return stem[^1] switch
        {
            'c' => stem[..^1] + "zc",
            'g' => stem[..^1] + "j",
            _ => stem.EndsWith("gu", StringComparison.Ordinal) ? stem[..^1] : stem,
        };
    }

    private static string FutureStem(string infinitive) => Suffix(FutureStems, infinitive) ?? infinitive.Replace('í', 'i');

    private static string? Suffix(Dictionary<string, string> stems, string infinitive)
    {
        foreach ((string verb, string stem) in stems)
        {
            // "obtener" goes as "tener"; "prever" as "ver", but "mover" does not.
            if (infinitive == verb || (infinitive.EndsWith(verb, StringComparison.Ordinal) && (verb.Length > 3 || infinitive == "prever")))
            {
                return infinitive[..^verb.Length] + stem;
            }
        }

        return null;
    }

    // "tener tuv, estar estuv": a verb, a space, and what belongs to it.
    private static Dictionary<string, string> Table(string lines) =>
        lines.Split(", ").ToDictionary(line => line[..line.IndexOf(' ', StringComparison.Ordinal)], line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);

    private static bool EndsInVowel(string stem) => stem.Length > 0 && stem[^1] is 'a' or 'e' or 'o' or 'u' && !stem.EndsWith("gu", StringComparison.Ordinal) && !stem.EndsWith("qu", StringComparison.Ordinal);
}
