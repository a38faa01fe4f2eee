namespace PolicyBot.Questions.Spanish;

// Sentences without a question word, which state or ask whether: "¿Colombia firmó el acuerdo?"; and the order of verb and subject in all.
internal sealed partial class EnglishOrder
{
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
}
