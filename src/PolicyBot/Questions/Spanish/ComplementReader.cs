namespace PolicyBot.Questions.Spanish;

/// <summary>Reads what stands behind a verb, and tells its subject from its objects.</summary>
/// <param name="words">The words of one sentence.</param>
/// <param name="nouns">Reads its nouns.</param>
internal sealed class ComplementReader(IReadOnlyList<SpanishWord> words, NounPhraseReader nouns)
{
    /// <summary>Verbs whose "a" is "to"; behind others it only marks that a person follows ("acoge a refugiados").</summary>
    private static readonly HashSet<string> Directed = new("give provide send allocate assign contribute grant award lend pay donate deliver supply transfer export go come arrive travel return amount lead belong respond apply refer offer sell convert commit dedicate devote extend add be say show present submit".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> People = new("refugee migrant immigrant person people child woman man worker student patient family victim citizen veteran soldier farmer survivor resident voter individual defendant prisoner inmate applicant adult teacher girl boy journalist leader official employee driver consumer responder".Split(' '), StringComparer.Ordinal);

    /// <summary>The nouns behind a verb, up to the first word that is neither noun nor preposition.</summary>
    /// <param name="at">The number of the first word behind the verb.</param>
    public List<Complement> Read(int at)
    {
        var complements = new List<Complement>();
        while (at < words.Count)
        {
            bool preposed = words[at].Kind == WordKind.Prepositions;
            if (nouns.Read(preposed ? at + 1 : at) is not { } noun)
            {
                break;
            }

            bool isPerson = preposed && complements.Count == 0 && MarksAPerson(at);
            complements.Add(new(preposed ? isPerson ? new("", words[at].Span) : new(words[at].English, words[at].Span) : null, noun));
            at = noun.End;
        }

        return complements;
    }

    /// <summary>Which of them is the subject; null where what is asked for is.</summary>
    /// <remarks>It is the one that the verb agrees with, if the verb does not agree with the asked noun alone; where it agrees with both, one that acts.</remarks>
    /// <param name="verb">The verb.</param>
    /// <param name="asked">The asked noun; null where a circumstance is asked for.</param>
    /// <param name="word">The question word in English.</param>
    /// <param name="behind">What stands behind the verb.</param>
    public static NounPhrase? Subject(VerbGroup verb, NounPhrase? asked, string word, List<Complement> behind)
    {
        List<NounPhrase> bare = [.. behind.Where(complement => complement.Preposition is null).Select(complement => complement.Noun)];
        List<NounPhrase> agreeing = bare.FindAll(noun => noun.IsPlural == verb.IsPlural);
        NounPhrase? likely = agreeing.Find(noun => noun.IsNamed) ?? agreeing.Find(noun => noun.IsAgent) ?? agreeing.FirstOrDefault() ?? bare.FirstOrDefault();
        if (likely is null)
        {
            // "¿Se ha vacunado a los adultos?": whom it is done to.
            return verb.IsPassive && asked is null && behind is [{ Preposition.English: "to" or "" }, ..] ? behind[0].Noun : null;
        }

        if (asked is null)
        {
            return likely;
        }

        if (word == "which of")
        {
            return likely.IsNamed ? likely : null;
        }

        bool agreesWithAsked = verb.IsPlural == asked.IsPlural, agrees = verb.IsPlural == likely.IsPlural;
        return (agreesWithAsked, agrees) switch
        {
            (true, false) => null,
            (false, true) => likely,
            _ => (asked.IsAgent && !likely.IsNamed) || (likely.IsIndefinite && !likely.IsAgent) ? null : likely,
        };
    }

    /// <summary>Whether an "a" stands at a place.</summary>
    public bool MarksAnObject(int at) => at < words.Count && words[at] is { Kind: WordKind.Prepositions, English: "to" or "to the" };

    /// <summary>Whether the "a" at a place only marks that a person follows ("acoge a refugiados"); so it is taken too where the verb is left out ("¿y a Moldavia?").</summary>
    public bool MarksAPerson(int at)
    {
        if (at > 0 && words[at - 1].Kind == WordKind.Verbs)
        {
            return !Directed.Contains(words[at - 1].English) && nouns.Read(at + 1) is { IsNamed: false } noun && (noun.Singular is { } one ? People.Contains(one.ToLowerInvariant()) : noun.IsPlural);
        }

        return at > 0 && words.Take(at).All(word => word.Kind is WordKind.Conjunctions or WordKind.Adverbs) && nouns.Read(at + 1) is not null;
    }

    /// <summary>Whether the asked noun at a place is a person that an "a" marks ("¿A cuántas personas ayudó ...?").</summary>
    public bool IsAskedPerson(int at) =>
        nouns.Read(at) is { Singular: { } person } && People.Contains(person) && !words.Any(word => word.IsFinite && Directed.Contains(word.English));
}
