using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>Says one Spanish sentence in the order of an English one.</summary>
/// <remarks>
/// The words are those of the glossary; what is worked out here is who does what: "¿Cuántos migrantes acoge Colombia?" asks for the
/// object and "¿Cuántos migrantes llegaron?" for the subject, which the numbers of verb and nouns tell.
/// </remarks>
internal sealed partial class EnglishOrder
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
