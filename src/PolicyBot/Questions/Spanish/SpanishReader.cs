using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>Reads what each word of a Spanish turn is, and its English.</summary>
/// <param name="glossary">What words are in English.</param>
/// <param name="isEnglish">Whether a lower-case English word stands in the documents.</param>
internal sealed class SpanishReader(Glossary glossary, Func<string, bool> isEnglish)
{
    private static readonly HashSet<string> Clitics = new("se le les lo la los las me te nos".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Titles = new("president vice secretary minister foreign prime senator governor general director ambassador deputy representative doctor judge mayor king queen prince pope chief attorney special master".Split(' '), StringComparer.Ordinal);

    private readonly Cognates _cognates = new(isEnglish);
    private readonly SpanishSlips _slips = new(glossary.Has);

    /// <summary>The words of a turn, in order.</summary>
    public List<SpanishWord> Read(string text)
    {
        IReadOnlyList<SpanishToken> tokens = Corrected(SpanishTokens.Of(text));
        string[] folded = [.. tokens.Select(token => token.Folded)];
        var words = new List<SpanishWord>();
        int i = 0;
        while (i < tokens.Count)
        {
            if (SpanishNumbers.Read(text, tokens[i].Span.Start, out TextSpan span, out bool isDate) is { } number && !(isDate && IsNamed(folded, i)))
            {
                words.Add(new(span, isDate ? WordKind.Date : WordKind.Number, number, IsPlural: number is not ("1" or "one")));
                while (i < tokens.Count && tokens[i].Span.Start < span.End)
                {
                    i++;
                }
            }
            else if (!tokens[i].IsWord)
            {
                words.Add(new(tokens[i].Span, WordKind.Mark, tokens[i].Text));
                i++;
            }
            else
            {
                i = ReadWord(tokens, folded, i, words);
            }
        }

        return words;
    }

    // A small word that is neither Spanish nor English stands for the Spanish one that it is a slip of.
    private List<SpanishToken> Corrected(IReadOnlyList<SpanishToken> tokens)
    {
        string[] folded = [.. tokens.Select(token => token.Folded)];
        var corrected = new List<SpanishToken>(tokens);
        int covered = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            covered = Math.Max(covered, i + glossary.At(folded, i).Select(entry => entry.Words.Count).DefaultIfEmpty(0).Max());
            bool isKnown = i < covered || !tokens[i].IsWord || (tokens[i].IsCapital && i > 0) || glossary.Has(folded[i]) || isEnglish(folded[i]) || (_cognates.Of(folded[i]) is { } cognate && isEnglish(cognate.English));
            if (!isKnown && _slips.Meant(folded[i]) is { } meant)
            {
                corrected[i] = tokens[i] with { Folded = meant };
            }
        }

        return corrected;
    }

    /// <summary>Whether the words are the name of a person: its first word is an office or a title.</summary>
    internal static bool IsTitle(string english) => english.Split(' ').All(word => Titles.Contains(word.ToLowerInvariant()));

    // "11 de septiembre" is a name of its own.
    private bool IsNamed(string[] folded, int at) => glossary.At(folded, at).Any(entry => entry.Kind == WordKind.Names && entry.Words.Count > 1);

    private int ReadWord(IReadOnlyList<SpanishToken> tokens, string[] folded, int at, List<SpanishWord> words)
    {
        IReadOnlyList<GlossaryEntry> entries = [.. glossary.At(folded, at).Where(entry => Fits(entry, tokens, at, words))];
        if (entries.Count > 0 && entries[0].Words.Count > 1)
        {
            GlossaryEntry phrase = entries[0];
            TextSpan span = new(tokens[at].Span.Start, tokens[at + phrase.Words.Count - 1].Span.End);
            words.Add(phrase.Kind == WordKind.Verbs
                ? Verb(phrase, Choose(glossary.Forms(folded[at]).Where(form => Spelling.Fold(form.Infinitive) == phrase.Words[0]), tokens[at]), span)
                : Word(phrase, span, IsPlural(folded[at], phrase), tokens[at].IsCapital && at > 0));
            return at + phrase.Words.Count;
        }

        if (IsPartOfAForeignName(tokens, folded, at, words))
        {
            words.Add(new(tokens[at].Span, WordKind.Names, tokens[at].Text, IsKept: true));
            return at + 1;
        }

        words.Add(Single(tokens, folded, at, entries, words));
        return at + 1;
    }

    private SpanishWord Single(IReadOnlyList<SpanishToken> tokens, string[] folded, int at, IReadOnlyList<GlossaryEntry> entries, List<SpanishWord> words)
    {
        SpanishToken token = tokens[at];
        if (token.Folded == "que" && !entries.Any(entry => entry.Kind == WordKind.Questions))
        {
            bool compares = words.Exists(word => word.English is "more" or "less" or "fewer") && !(at + 1 < tokens.Count && IsSurelyVerb(folded, at + 1));
            return compares ? new(token.Span, WordKind.Prepositions, "than") : new(token.Span, WordKind.That, "that");
        }

        if (entries.Any(entry => entry.Words[0] == token.Folded))
        {
            // "gracias" is no plural of "gracia".
            entries = [.. entries.Where(entry => entry.Words[0] == token.Folded)];
        }

        VerbForm[] forms = [.. glossary.Forms(token.Folded)];
        string typed = token.Text.ToLowerInvariant();
        if (typed != token.Folded)
        {
            // Where accents are typed they tell: "está" is no "esta", "anunció" no "anuncio".
            VerbForm[] exact = [.. forms.Where(form => form.Spelling == typed)];
            GlossaryEntry[] same = [.. entries.Where(entry => entry.Spanish == typed)];
            if (exact.Length + same.Length > 0)
            {
                forms = exact;
                entries = same;
            }
        }

        if (Clitics.Contains(token.Folded) && at + 1 < tokens.Count && (token.Folded == "se" || IsSurelyVerb(folded, at + 1)))
        {
            return new(token.Span, WordKind.Clitic, token.Folded);
        }

        if (token.Folded is "mas" or "menos" && words is [.., { Kind: WordKind.Nouns }])
        {
            // "mujeres más" is "more women".
            return new(token.Span, WordKind.Adjectives, token.Folded == "mas" ? "more" : "fewer");
        }

        GlossaryEntry? word = null;
        foreach (WordKind kind in Order(words, folded, at, forms))
        {
            if (kind == WordKind.Verbs)
            {
                if (forms.Length > 0)
                {
                    VerbForm form = Choose(forms, token);
                    return Verb(Entry(form, words), form, token.Span);
                }
            }
            else if ((word = entries.FirstOrDefault(entry => entry.Kind == kind)) is not null)
            {
                return Word(word, token.Span, IsPlural(token.Folded, word), token.IsCapital && at > 0);
            }
        }

        if (entries.FirstOrDefault(entry => entry.Kind != WordKind.Verbs) is { } other)
        {
            return Word(other, token.Span, IsPlural(token.Folded, other), token.IsCapital && at > 0);
        }

        if (_cognates.Of(token.Folded) is { } cognate && !isEnglish(token.Folded))
        {
            string english = token.IsCapital && at > 0 ? Capital(cognate.English) : cognate.English;
            bool plural = token.Folded.EndsWith('s') && EnglishInflection.IsPlural(english);
            return new(token.Span, cognate.Kind, english, plural) { Singular = plural ? EnglishInflection.Singular(english) : null };
        }

        // "federal", "solar": the same in both languages; behind its noun such a word is an adjective.
        bool isAdjective = words is [.., { Kind: WordKind.Nouns or WordKind.Adjectives }] && isEnglish(token.Folded) && (token.Folded.EndsWith("al", StringComparison.Ordinal) || token.Folded.EndsWith("ar", StringComparison.Ordinal) || token.Folded.EndsWith("ble", StringComparison.Ordinal));
        if (isAdjective)
        {
            return new(token.Span, WordKind.Adjectives, token.Folded);
        }

        return new(token.Span, token.IsCapital && at > 0 ? WordKind.Names : WordKind.Nouns, token.Text, token.Folded.EndsWith('s'), IsKept: token.IsCapital);
    }

    // What a word is likeliest to be goes by the word before it.
    private WordKind[] Order(List<SpanishWord> words, string[] folded, int at, VerbForm[] forms)
    {
        SpanishWord? before = words.Count > 0 ? words[^1] : null;
        bool isVerbal = forms.Length > 0 && Array.Exists(forms, form => form.Tense is not (VerbTense.Infinitive or VerbTense.Gerund or VerbTense.Participle));
        bool otherVerb = isVerbal && Enumerable.Range(0, folded.Length).Any(i => i != at && IsSurelyVerb(folded, i));
        WordKind[] little = [WordKind.Questions, WordKind.Determiners, WordKind.Prepositions, WordKind.Conjunctions, WordKind.Pronouns];
        WordKind[] verbFirst = [WordKind.Names, WordKind.Verbs, WordKind.Adjectives, WordKind.Nouns, WordKind.Adverbs];
        WordKind[] nounFirst = [WordKind.Names, WordKind.Nouns, WordKind.Adjectives, WordKind.Verbs, WordKind.Adverbs];
        WordKind[] adjectiveFirst = [WordKind.Names, WordKind.Adjectives, WordKind.Nouns, WordKind.Verbs, WordKind.Adverbs];
        return [.. little, .. before?.Kind switch
        {
            WordKind.Clitic or WordKind.That => verbFirst,
            WordKind.Determiners or WordKind.Number or WordKind.Prepositions or WordKind.Adjectives => nounFirst,
            WordKind.Questions => isVerbal && (!otherVerb || !AskedWord.TakesNoun(before.English)) ? verbFirst : nounFirst,
            WordKind.Nouns or WordKind.Names => isVerbal && !otherVerb ? verbFirst : adjectiveFirst,
            WordKind.Verbs when before.Is("haber") || before.Is("ser") || before.Is("estar") => verbFirst,
            _ => isVerbal && !otherVerb && !(at + 1 < folded.Length && folded[at + 1] is "de" or "del") ? verbFirst : nounFirst,
        }];
    }

    private bool IsSurelyVerb(string[] folded, int at) =>
        glossary.Forms(folded[at]) is { Count: > 0 } forms
        && forms.Any(form => form.Tense is not (VerbTense.Infinitive or VerbTense.Gerund or VerbTense.Participle))
        && !glossary.At(folded, at).Any(entry => entry.Words.Count == 1 && entry.Kind != WordKind.Verbs);

    // A question word without its accent asks only where a question starts; else "que" is "that" and "cuando" "when".
    private static bool Fits(GlossaryEntry entry, IReadOnlyList<SpanishToken> tokens, int at, List<SpanishWord> words)
    {
        if (entry.Kind != WordKind.Questions)
        {
            return true;
        }

        string typed = tokens[at].Text.ToLowerInvariant();
        bool accented = entry.Spanish.StartsWith(typed, StringComparison.Ordinal) && typed != tokens[at].Folded;
        SpanishWord? before = words.Count > 0 ? words[^1] : null;
        bool opens = before is null or { Kind: WordKind.Mark or WordKind.Conjunctions or WordKind.Adverbs } || (before.Kind == WordKind.Prepositions && (words.Count < 2 || words[^2].Kind is WordKind.Mark or WordKind.Conjunctions));
        bool told = tokens[at].Folded is "cuanto" or "cuanta" or "cuantos" or "cuantas" or "quien" or "quienes" or "xq" or "pq";
        return accented || opens || told || entry.Words.Count > 2;
    }

    // "Francia Márquez" is no country: in a run of capital words, what follows a title up to a word that no glossary knows is a name.
    private bool IsPartOfAForeignName(IReadOnlyList<SpanishToken> tokens, string[] folded, int at, List<SpanishWord> words)
    {
        if (!tokens[at].IsCapital || (words.Count == 0 && !(at + 1 < tokens.Count && tokens[at + 1].IsCapital)) || words is [.., { Kind: WordKind.Mark, English: "¿" }] && !(at + 1 < tokens.Count && tokens[at + 1].IsCapital))
        {
            return false;
        }

        if (words.Count > 0 && words[^1] is { IsKept: true, Kind: WordKind.Names } before && tokens[at].Span.Start - before.Span.End == 1)
        {
            return true;
        }

        GlossaryEntry? own = glossary.At(folded, at).FirstOrDefault(entry => entry.Words.Count == 1);
        if (own is null)
        {
            return glossary.Forms(folded[at]).Count == 0 && _cognates.Of(folded[at]) is null;
        }

        return own.Kind == WordKind.Names && !IsTitle(own.English[0]) && at + 1 < tokens.Count && tokens[at + 1].IsCapital && char.IsLower(tokens[at + 1].Text[^1])
            && glossary.At(folded, at + 1).Count == 0 && glossary.Forms(folded[at + 1]).Count == 0;
    }

    private GlossaryEntry Entry(VerbForm form, List<SpanishWord> words)
    {
        string[] infinitive = [Spelling.Fold(form.Infinitive)];
        bool reflexive = words.Count > 0 && words[^1] is { Kind: WordKind.Clitic, English: "se" };
        List<GlossaryEntry> entries = [.. glossary.At(infinitive, 0).Where(entry => entry.Kind == WordKind.Verbs)];
        return entries.Find(entry => entry.IsReflexive == reflexive) ?? entries.FirstOrDefault() ?? new(infinitive, form.Infinitive, WordKind.Verbs, [form.Infinitive]);
    }

    // Accents tell "aumento" from "aumentó" where they are typed; where none is, the past is likelier than the present or an order.
    private static VerbForm Choose(IEnumerable<VerbForm> forms, SpanishToken token)
    {
        string typed = token.Text.ToLowerInvariant();
        bool plain = typed == token.Folded;
        return forms.OrderByDescending(form => form.Spelling == typed && !(plain && form is { Tense: VerbTense.Past } && (typed.EndsWith("ra", StringComparison.Ordinal) || typed.EndsWith("ran", StringComparison.Ordinal)))).ThenBy(form => form.Tense).First();
    }

    private SpanishWord Verb(GlossaryEntry entry, VerbForm form, TextSpan span) => new(span, WordKind.Verbs, Best(entry), form.IsPlural, form) { IsPronominal = entry.IsReflexive, Others = Others(entry) };

    // "niños = children" is plural on both sides.
    private static bool IsPlural(string folded, GlossaryEntry entry) =>
        entry.Kind != WordKind.Names && folded[^1] == 's' && (folded != entry.Words[0] || EnglishInflection.IsPlural(entry.English[0]));

    private SpanishWord Word(GlossaryEntry entry, TextSpan span, bool isPlural, bool isCapital)
    {
        string singular = Best(entry);
        string english = isPlural && entry.Kind == WordKind.Nouns && !EnglishInflection.IsPlural(singular) ? EnglishInflection.Plural(singular) : singular;
        return new(span, entry.Kind, Cased(english), isPlural) { Singular = isPlural ? Cased(singular) : null, Others = Others(entry) };

        string Cased(string words) => isCapital && (entry.Kind is WordKind.Nouns or WordKind.Adjectives) ? Capital(words) : words;
    }

    private IReadOnlyList<string> Others(GlossaryEntry entry) => entry.English.Count == 1 ? [] : [.. entry.English.Where(english => english != Best(entry))];

    // The English word that the documents have, else the first.
    private string Best(GlossaryEntry entry) =>
        entry.English.FirstOrDefault(english => english.ToLowerInvariant().Split(' ').All(isEnglish)) ?? entry.English[0];

    private static string Capital(string english) => string.Join(' ', english.Split(' ').Select(word => word is "of" or "and" or "the" ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
