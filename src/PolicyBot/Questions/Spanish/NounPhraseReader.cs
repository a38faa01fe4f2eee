namespace PolicyBot.Questions.Spanish;

/// <summary>Reads nouns with their adjectives and complements, and puts them in English order.</summary>
/// <param name="words">The words of one sentence.</param>
internal sealed class NounPhraseReader(IReadOnlyList<SpanishWord> words)
{
    private static readonly HashSet<string> Agents = new(
        "country state nation agency department government administration ministry minister president secretary company business firm organization organisation person people who group bank commission committee congress parliament council city authority official leader party court judge institution university fund donor partner ally manufacturer provider".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Nouns that measure or head another, and offices: "number of people", "Ministry of Health".</summary>
    private static readonly HashSet<string> Measures = new(
        "number amount part group lack percentage share total type kind end beginning majority minority half third quarter sum list date year day month name title series ministry department minister secretary president director head chief leader member".Split(' '),
        StringComparer.Ordinal);

    /// <summary>The noun phrase that starts at a word; null where none does.</summary>
    public NounPhrase? Read(int at)
    {
        NounPhrase? phrase = ReadOne(at);
        while (phrase is not null)
        {
            int i = phrase.End;
            NounPhrase? next = null;
            if (i + 1 < words.Count && IsOf(words[i]) && words[i + 1].Kind != WordKind.Questions)
            {
                next = ReadOne(i + 1);
            }
            else if (i + 1 < words.Count && words[i] is { Kind: WordKind.Conjunctions, English: "and" or "or" } && words[i + 1].Kind is not (WordKind.Questions or WordKind.Verbs or WordKind.Clitic))
            {
                next = ReadOne(i + 1);
            }

            if (next is null)
            {
                break;
            }

            if (IsCompound(phrase, words[i], words[i + 1]))
            {
                phrase = Compound(phrase, next);
                continue;
            }

            bool joins = words[i].Kind == WordKind.Conjunctions;
            phrase = phrase with { Pieces = [.. phrase.Pieces, new(words[i].English, words[i].Span), .. next.Pieces], IsPlural = phrase.IsPlural || (joins && words[i].English == "and"), End = next.End };
        }

        return phrase;
    }

    // "programa de vacunas" is "vaccine program"; with an article, a name or a number behind the "de" it stays "of".
    private static bool IsCompound(NounPhrase head, SpanishWord of, SpanishWord next) =>
        of is { Kind: WordKind.Prepositions, English: "of" } && next.Kind is WordKind.Nouns or WordKind.Adjectives && head.Singular is { } noun && !Measures.Contains(noun.ToLowerInvariant());

    private static NounPhrase Compound(NounPhrase head, NounPhrase part)
    {
        List<Piece> pieces = [.. head.Pieces];
        List<Piece> inner = [.. part.Pieces];
        if (part.Singular is { } singular)
        {
            inner[part.HeadAt] = inner[part.HeadAt] with { English = singular };
        }

        pieces.InsertRange(head.HeadAt, inner);
        return head with { Pieces = pieces, End = part.End };
    }

    private NounPhrase? ReadOne(int at)
    {
        var pieces = new List<Piece>();
        int i = at;
        while (i < words.Count && words[i].Kind is WordKind.Determiners)
        {
            AddDeterminer(pieces, i);
            i++;
        }

        while (i < words.Count && (words[i].Kind is WordKind.Number or WordKind.Date || IsAmount(i)))
        {
            pieces.Add(Piece(words[i]));
            i++;
            if (i < words.Count && words[i - 1].Kind == WordKind.Number && IsOf(words[i]) && words[i - 1].English.Contains("illion", StringComparison.Ordinal) && i + 1 < words.Count && words[i + 1].Kind == WordKind.Nouns)
            {
                // "2,4 millones de personas": English has no "of" there.
                i++;
            }
        }

        int core = i;
        var before = new List<Piece>();
        while (i < words.Count && words[i].Kind == WordKind.Adjectives && i + 1 < words.Count && words[i + 1].Kind is WordKind.Nouns or WordKind.Names or WordKind.Adjectives or WordKind.Number)
        {
            before.Add(Piece(words[i]));
            i++;
        }

        if (i < words.Count && words[i].Kind is WordKind.Nouns or WordKind.Names or WordKind.Pronouns)
        {
            SpanishWord head = words[i];
            List<Piece> nouns = Nouns(ref i);
            pieces.AddRange(before);
            int headAt = pieces.Count + nouns.FindIndex(piece => piece.Source == head.Span);
            pieces.AddRange(nouns);
            string last = head.English.Split(" of ")[0].Split(' ')[^1].ToLowerInvariant();
            bool isAgent = head.Kind == WordKind.Names || Agents.Contains(last) || (last.EndsWith("ies", StringComparison.Ordinal) ? Agents.Contains(last[..^3] + "y") : last.EndsWith('s') && Agents.Contains(last[..^1]));
            return new(pieces, head.IsPlural, isAgent, head.Kind == WordKind.Names && core == at, i) { HeadAt = headAt, Singular = head.Kind == WordKind.Nouns ? head.Singular ?? head.English : null };
        }

        if (i == core && i < words.Count && words[i].Kind == WordKind.Adjectives)
        {
            // "los primeros", "los jóvenes": an adjective alone.
            pieces.Add(Piece(words[i]));
            return new(pieces, words[i].IsPlural, false, false, i + 1);
        }

        return i > at && (before.Count > 0 || pieces.Count > 0) ? new([.. pieces, .. before], i > at && words[i - 1].IsPlural, false, false, i) : null;
    }

    // A noun, then its adjectives, nearest first: "energía limpia renovable" is "renewable clean energy". A name beside a noun goes before it ("programa JRAP"), but behind a title ("presidente Petro").
    private List<Piece> Nouns(ref int i)
    {
        var nouns = new List<Piece> { Piece(words[i]) };
        SpanishWord head = words[i];
        i++;
        while (i < words.Count)
        {
            SpanishWord word = words[i];
            if (word.Kind == WordKind.Adjectives || (word.Form is { Tense: VerbTense.Participle } && !(i + 1 < words.Count && words[i + 1] is { Kind: WordKind.Prepositions, English: "by" or "for" })))
            {
                nouns.Insert(0, word.Form is null ? Piece(word) : new(EnglishInflection.Participle(word.English), word.Span));
            }
            else if (word.Kind == WordKind.Number && head.Kind == WordKind.Nouns && !word.English.StartsWith('$'))
            {
                nouns.Add(Piece(word));
            }
            else if (word.Kind == WordKind.Names && head.Kind == WordKind.Names)
            {
                nouns.Add(Piece(word));
            }
            else if (word.Kind == WordKind.Names && head.Kind == WordKind.Nouns && (word.IsKept || !FollowedByVerb(i)))
            {
                nouns.Insert(SpanishReader.IsTitle(head.English) || !word.IsKept ? nouns.Count : 0, Piece(word));
            }
            else
            {
                break;
            }

            i++;
        }

        return nouns;
    }

    private bool FollowedByVerb(int at) => at + 1 < words.Count && words[at + 1].IsFinite;

    // "más de 200.000 refugiados", "casi la mitad".
    private bool IsAmount(int at) => words[at].Kind == WordKind.Adverbs && at + 1 < words.Count && words[at + 1].Kind == WordKind.Number;

    private void AddDeterminer(List<Piece> pieces, int at)
    {
        SpanishWord word = words[at];
        bool doubled = word.English == "the" && at + 1 < words.Count && (words[at + 1].English.StartsWith("the ", StringComparison.Ordinal) || words[at + 1].Kind is WordKind.Date or WordKind.Determiners || words[at + 1].English.EndsWith(" percent", StringComparison.Ordinal));
        if (!doubled)
        {
            pieces.Add(Piece(word));
        }
    }

    private static bool IsOf(SpanishWord word) => word.Kind == WordKind.Prepositions && word.English is "of" or "of the";

    private static Piece Piece(SpanishWord word) => new(word.English, word.Span);
}
