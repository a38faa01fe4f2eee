using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>Says one Spanish sentence in the order of an English one.</summary>
/// <remarks>
/// The words are those of the glossary; what is worked out here is who does what: "¿Cuántos migrantes acoge Colombia?" asks for the
/// object and "¿Cuántos migrantes llegaron?" for the subject, which the numbers of verb and nouns tell.
/// </remarks>
internal sealed class EnglishOrder
{
    private readonly IReadOnlyList<SpanishWord> _words;
    private readonly NounPhraseReader _nouns;
    private readonly VerbGroupReader _verbs;
    private readonly ComplementReader _complements;
    private readonly List<Piece> _said = [];

    private EnglishOrder(IReadOnlyList<SpanishWord> words)
    {
        _words = words;
        _nouns = new(words);
        _verbs = new(words);
        _complements = new(words, _nouns);
    }

    /// <summary>The English words, in order.</summary>
    /// <param name="words">One sentence, without its stops.</param>
    /// <param name="asks">Whether it ends in a question mark, or starts with one.</param>
    public static IReadOnlyList<Piece> Say(IReadOnlyList<SpanishWord> words, bool asks)
    {
        var order = new EnglishOrder(words);
        order.Say(asks);
        return order._said;
    }

    private void Say(bool asks)
    {
        if (_words is [{ English: "truth" or "certain" or "not" } tag])
        {
            // "..., ¿verdad?", "No, ..."
            _said.Add(new(asks ? "right" : tag.English == "not" ? "no" : "true", tag.Span));
            return;
        }

        int i = 0;
        while (i < _words.Count && (_words[i].Kind == WordKind.Conjunctions || (_words[i].Kind == WordKind.Adverbs && _words[i].English != "not" && !_words[i].English.Contains("than", StringComparison.Ordinal))))
        {
            Add(_words[i]);
            i++;
        }

        bool preposed = i + 1 < _words.Count && _words[i].Kind == WordKind.Prepositions && _words[i + 1].Kind == WordKind.Questions;
        if (i < _words.Count && (_words[i].Kind == WordKind.Questions || preposed))
        {
            SayQuestion(i);
        }
        else if (_verbs.Read(i) is { } verb && (asks || verb.IsCopula))
        {
            SayInverted(verb, asks);
        }
        else
        {
            SayStatement(i, asks);
        }
    }

    private void SayQuestion(int i)
    {
        if (_words[i].Kind == WordKind.Prepositions)
        {
            // "¿A cuántas personas ayudó ...?": the "a" marks the object.
            if (_words[i].English != "to" || !_complements.IsAskedPerson(i + 2))
            {
                Add(_words[i]);
            }

            i++;
        }

        SpanishWord asked = _words[i];
        i++;
        string english = asked.English;
        if (english.EndsWith(" that", StringComparison.Ordinal) || english is "verify" or "is it true" or "is it correct")
        {
            Add(asked);
            SayStatement(i, asks: false);
            return;
        }

        if (AskedWord.IsWhole(english))
        {
            Add(asked);
            SayRest(i);
            return;
        }

        NounPhrase? noun = AskedWord.IsCircumstance(english) ? null : AskedWord.Counted(english, _nouns.Read(i));
        english = AskedWord.Before(noun, english);
        _said.Add(new(english, asked.Span));
        if (noun is not null)
        {
            _said.AddRange(noun.Pieces);
            i = noun.End;
        }

        int attached = SayAttached(i);
        if (noun is null && attached > i && !AskedWord.IsCircumstance(english))
        {
            // "¿Cuánto del dinero terminó ...?": what is asked for is a part of it.
            noun = new([], english == "how many", true, false, attached);
        }

        SayPredicate(attached, english, noun);
    }

    // What stands between the asked noun and the verb: "personas [en Ucrania] quiere"; ends before a verb or a subject.
    private int SayAttached(int i)
    {
        while (i < _words.Count)
        {
            if (_words[i].Kind == WordKind.Prepositions && _nouns.Read(i + 1) is { } complement)
            {
                Add(_words[i]);
                _said.AddRange(complement.Pieces);
                i = complement.End;
            }
            else if (_words[i].Form is { Tense: VerbTense.Participle } && i + 1 < _words.Count && _words[i + 1].Kind == WordKind.Prepositions)
            {
                _said.Add(new(EnglishInflection.Participle(_words[i].English), _words[i].Span));
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private void SayPredicate(int i, string asked, NounPhrase? noun)
    {
        NounPhrase? subject = null;
        VerbGroup? verb = _verbs.Read(i);
        if (verb is null && _nouns.Read(i) is { } early)
        {
            // "¿Por qué el G7 quiere ...?", "cuanto dinero eeuu dio": the subject before the verb.
            verb = _verbs.Read(early.End);
            subject = verb is null ? null : early;
        }

        if (verb is null)
        {
            SayRest(i);
            return;
        }

        i = verb.End;
        if (verb.IsExistential)
        {
            (string be, string rest) = (verb with { IsPlural = noun?.IsPlural ?? verb.IsPlural }).Inverted();
            _said.Add(new($"{be} there {rest}".TrimEnd(), verb.Source));
            SayRest(i);
            return;
        }

        bool circumstance = AskedWord.IsCircumstance(asked) || IsPreposed();
        List<Complement> behind = subject is null ? _complements.Read(i) : [];
        if (subject is null && !(verb.IsCopula && !circumstance) && !(asked == "who" && !IsPreposed()))
        {
            subject = ComplementReader.Subject(verb, circumstance ? null : noun, asked, behind);
        }

        // "¿Qué llevó a los presos ...?" asks who did it.
        bool done = behind is [{ Preposition.English: "" }, ..];
        bool asksObject = !done && (circumstance || (noun is null && asked is "how much" or "what"));
        if (subject is null && (!asksObject || verb.IsPassive || verb.IsCopula))
        {
            _said.Add(new(verb.Straight(), verb.Source));
        }
        else
        {
            SayAround(verb, subject);
        }

        _said.AddRange(verb.Tail);
        if (subject is null || behind.TrueForAll(complement => complement.Noun != subject))
        {
            SayRest(i);
            return;
        }

        // What stood between the verb and its subject comes behind both.
        foreach (Complement complement in behind.TakeWhile(complement => complement.Noun != subject))
        {
            _said.AddRange(complement.Preposition is { } preposition ? [preposition, .. complement.Noun.Pieces] : complement.Noun.Pieces);
        }

        SayRest(subject.End);
    }

    private bool IsPreposed() => _words.Count > 1 && _words.Any(word => word.Kind == WordKind.Questions) && _words.TakeWhile(word => word.Kind != WordKind.Questions).LastOrDefault()?.Kind == WordKind.Prepositions;

    private void SayAround(VerbGroup verb, NounPhrase? subject)
    {
        // "¿Cuándo publicaron la declaración?": they, whoever they are; "when was the declaration published".
        bool impersonal = subject is not null && verb.IsPlural && !subject.IsPlural && !subject.IsNamed && !verb.IsPassive && !verb.IsCopula;
        VerbGroup said = impersonal ? verb with { IsPassive = true, IsPlural = false } : verb;
        (string auxiliary, string rest) = said.Inverted();
        _said.Add(new(auxiliary, verb.Source));
        if (subject is null)
        {
            _said.Add(new(verb.IsPlural ? "they" : "it", verb.Source));
        }
        else
        {
            _said.AddRange(subject.Pieces);
        }

        if (verb.IsNegated)
        {
            _said.Add(new("not", verb.Source));
        }

        if (rest.Length > 0)
        {
            _said.Add(new(rest, verb.Source));
        }
    }

    private void SayInverted(VerbGroup verb, bool asks)
    {
        if (verb.IsExistential)
        {
            (string be, string rest) = verb.Inverted();
            _said.Add(new($"{be} there {rest}".TrimEnd(), verb.Source));
            SayRest(verb.End);
            return;
        }

        NounPhrase? subject = _nouns.Read(verb.End);
        if (!asks && subject is null)
        {
            SayRest(verb.End);
            return;
        }

        if (subject is null && verb.IsPassive && _complements.MarksAnObject(verb.End) && _nouns.Read(verb.End + 1) is { } done)
        {
            // "¿Se ha vacunado a los adultos?": whom it is done to.
            subject = done;
            verb = verb with { IsPlural = done.IsPlural };
        }

        SayAround(verb with { IsPlural = verb.IsPlural && (subject?.IsPlural ?? true) }, subject);
        _said.AddRange(verb.Tail);
        SayRest(subject?.End ?? verb.End);
    }

    // A statement that asks ("¿Colombia firmó el acuerdo?") is turned round: "Did Colombia sign the agreement".
    private void SayStatement(int i, bool asks)
    {
        int from = _said.Count;
        NounPhrase? subject = _nouns.Read(i);
        if (subject is null)
        {
            SayRest(i);
            return;
        }

        _said.AddRange(subject.Pieces);
        i = SayAttached(subject.End);
        if (_verbs.Read(i) is not { } verb)
        {
            SayRest(i);
            return;
        }

        if (asks)
        {
            (string auxiliary, string rest) = verb.Inverted();
            _said.Insert(from, new(auxiliary, verb.Source));
            if (verb.IsNegated || rest.Length > 0)
            {
                _said.Add(new((verb.IsNegated ? "not " : "") + rest, verb.Source));
            }
        }
        else
        {
            _said.Add(new(verb.Straight(), verb.Source));
        }

        _said.AddRange(verb.Tail);
        SayRest(verb.End);
    }

    private void SayRest(int i)
    {
        while (i < _words.Count)
        {
            SpanishWord word = _words[i];
            if (_nouns.Read(i) is { } noun)
            {
                _said.AddRange(noun.Pieces);
                i = noun.End;
            }
            else if (_verbs.Read(i) is { } verb)
            {
                i = SayVerb(verb, i);
            }
            else if (word.Kind == WordKind.Prepositions && i + 1 < _words.Count && _words[i + 1].Form is { Tense: VerbTense.Infinitive })
            {
                _said.Add(new("to " + _words[i + 1].English, new TextSpan(word.Span.Start, _words[i + 1].Span.End)));
                i += 2;
            }
            else if (word is { Kind: WordKind.Prepositions, English: "to" or "to the" } && _complements.MarksAPerson(i))
            {
                i++;
            }
            else if (word.Kind == WordKind.Prepositions && i + 1 < _words.Count && _words[i + 1].Kind == WordKind.Date)
            {
                _said.Add(new(word.English == "of" ? "in" : word.English, word.Span));
                i++;
            }
            else
            {
                _said.Add(new(word.Form?.Tense switch
                {
                    VerbTense.Participle => EnglishInflection.Participle(word.English),
                    VerbTense.Gerund => EnglishInflection.Gerund(word.English),
                    _ => word.English,
                }, word.Span));
                i++;
            }
        }
    }

    // In a clause the subject may stand behind: "que firmó Colombia" is "that Colombia signed".
    private int SayVerb(VerbGroup verb, int at)
    {
        bool relative = at > 0 && (_words[at - 1].Kind is WordKind.That or WordKind.Conjunctions);
        NounPhrase? behind = relative ? _nouns.Read(verb.End) : null;
        bool inverted = behind is not null && (behind.IsNamed || behind.IsAgent || verb.IsPassive) && behind.IsPlural == verb.IsPlural;
        if (behind is not null && inverted)
        {
            _said.AddRange(behind.Pieces);
        }

        _said.Add(new(verb.IsExistential ? $"there {verb.Straight()}" : verb.Straight(), verb.Source));
        _said.AddRange(verb.Tail);
        return behind is not null && inverted ? behind.End : verb.End;
    }

    private void Add(SpanishWord word) => _said.Add(new(word.English, word.Span));
}
