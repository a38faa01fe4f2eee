namespace PolicyBot.Questions.Spanish;

/// <summary>Reads nouns with their adjectives and complements, and puts them in English order.</summary>
/// <param name="words">The words of one sentence.</param>
internal sealed class NounPhraseReader(IReadOnlyList<SpanishWord> words)
{
    private static readonly HashSet<string> Agents = new(
        "country state nation agency department government administration ministry minister president secretary company business firm organization organisation person people who group bank commission committee congress parliament council city authority official leader party court judge institution university fund ally jurisdiction school hospital family child woman man migrant immigrant patient student citizen veteran resident adult applicant inmate team".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Things = new("number power order paper water offer matter error factor motor answer summer winter letter quarter corner river border sector fee cancer weather computer monitor tower chapter tractor disaster barrier gender".Split(' '), StringComparer.Ordinal);

    /// <summary>Nouns that measure or head another, and offices: "number of people", "Ministry of Health".</summary>
    private static readonly HashSet<string> Measures = new(
        "pound dollar euro ton liter hectare mile meter kilometer barrel number amount part group lack percentage share total type kind end beginning majority minority half third quarter sum list date year day month name title series ministry department minister secretary president director head chief leader member".Split(' '),
        StringComparer.Ordinal);

    /// <summary>The noun phrase that starts at a word; null where none does.</summary>
    public NounPhrase? Read(int at)
    {
        if (ReadOne(at) is not { } phrase)
        {
            return null;
        }

        // The pieces of the nouns before the last one, which a compound would go to.
        var before = new List<Piece>();
        NounPhrase last = phrase;
        bool isPlural = phrase.IsPlural;
        int i = phrase.End;
        while (i + 1 < words.Count && Joins(i) && ReadOne(i + 1) is { } next)
        {
            if (IsCompound(last, words[i], words[i + 1]))
            {
                last = Compound(last, next);
            }
            else
            {
                before.AddRange(last.Pieces);
                before.Add(Piece(words[i]));
                isPlural |= words[i] is { Kind: WordKind.Conjunctions, English: "and" };
                last = next;
            }

            i = next.End;
        }

        return phrase with { Pieces = [.. before, .. last.Pieces], IsPlural = isPlural, End = i };
    }

    private bool Joins(int at) => words[at + 1].Kind != WordKind.Questions
        && (IsOf(words[at]) || (words[at] is { Kind: WordKind.Conjunctions, English: "and" or "or" } && words[at + 1].Kind is not (WordKind.Verbs or WordKind.Clitic)));

    // "manufacturer", "donor", "scientist", "refugee": who does something ends so, but for some things that do too.
    private static bool Acts(string noun) =>
        Agents.Contains(noun)
        || (!Things.Contains(noun) && (noun.EndsWith("er", StringComparison.Ordinal) || noun.EndsWith("or", StringComparison.Ordinal) || noun.EndsWith("ist", StringComparison.Ordinal) || noun.EndsWith("ian", StringComparison.Ordinal) || noun.EndsWith("ee", StringComparison.Ordinal)));

    // "programa de vacunas" is "vaccine program"; with an article, a name or a number behind the "de" it stays "of".
    private static bool IsCompound(NounPhrase head, SpanishWord of, SpanishWord next) =>
        of is { Kind: WordKind.Prepositions, English: "of" } && next.Kind is WordKind.Nouns or WordKind.Adjectives && head.Singular is { } noun && !Measures.Contains(noun.ToLowerInvariant());

    // Each further part goes before the one that it belongs to: "refugee admission program".
    private static NounPhrase Compound(NounPhrase head, NounPhrase part)
    {
        List<Piece> pieces = [.. head.Pieces];
        List<Piece> inner = [.. part.Pieces];
        if (part.Singular is { } singular)
        {
            inner[part.HeadAt] = inner[part.HeadAt] with { English = singular };
        }

        pieces.InsertRange(head.HeadAt, inner);
        return head with { Pieces = pieces };
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
            bool isAgent = head.Kind == WordKind.Names || Acts((head.Singular ?? head.English).Split(" of ")[0].Split(' ')[^1].ToLowerInvariant());
            return new(pieces, head.IsPlural, isAgent, head.Kind == WordKind.Names, i) { IsIndefinite = core == at ? head.Kind == WordKind.Nouns : words[at].English is "a" or "some", HeadAt = headAt, Singular = head.Kind == WordKind.Nouns ? head.Singular ?? head.English : null };
        }

        if (i == core && i < words.Count && words[i].Kind == WordKind.Adjectives)
        {
            // "los primeros", "los estadounidenses": an adjective alone.
            bool people = words[i].IsPlural && char.IsUpper(words[i].English[0]) && words[i].English.EndsWith("an", StringComparison.Ordinal);
            pieces.Add(new(words[i].English + (people ? "s" : ""), words[i].Span));
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
            if (word.Kind == WordKind.Adjectives || (word.Form is { Tense: VerbTense.Participle } && !(i + 1 < words.Count && words[i + 1].Kind == WordKind.Prepositions)))
            {
                string participle = EnglishInflection.Participle(word.English);
                nouns.Insert(0, word.Form is null ? Piece(word) : new(participle.StartsWith("been ", StringComparison.Ordinal) ? participle[5..] : participle, word.Span));
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
        if (word.English == "the" && at + 1 < words.Count && words[at + 1] is { Kind: WordKind.Date } date && date.English.Contains(' ', StringComparison.Ordinal))
        {
            pieces.Add(new("on", word.Span));
        }
        else if (!doubled)
        {
            pieces.Add(Piece(word));
        }
    }

    private static bool IsOf(SpanishWord word) => word.Kind == WordKind.Prepositions && word.English is "of" or "of the";

    private static Piece Piece(SpanishWord word) => new(word.English, word.Span);
}
