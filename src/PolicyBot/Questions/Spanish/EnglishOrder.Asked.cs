namespace PolicyBot.Questions.Spanish;

// Sentences that open with a question word: "¿Cuántos migrantes acoge Colombia?".
internal sealed partial class EnglishOrder
{
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
}
