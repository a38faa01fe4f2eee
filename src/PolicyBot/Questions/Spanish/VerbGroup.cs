using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>A verb with its auxiliaries, ready to be said in English.</summary>
internal sealed record VerbGroup
{
    /// <summary>The base form of the verb that carries the meaning.</summary>
    public required string English { get; init; }

    /// <summary>Where the group stands.</summary>
    public required TextSpan Source { get; init; }

    /// <summary>Its tense.</summary>
    public required VerbTense Tense { get; init; }

    /// <summary>Whether its subject is plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>"ha firmado".</summary>
    public bool IsPerfect { get; init; }

    /// <summary>"está firmando".</summary>
    public bool IsProgressive { get; init; }

    /// <summary>"fue firmado", "se firmó".</summary>
    public bool IsPassive { get; init; }

    /// <summary>"hay".</summary>
    public bool IsExistential { get; init; }

    /// <summary>"no".</summary>
    public bool IsNegated { get; init; }

    /// <summary>"can", "must"; null for none.</summary>
    public string? Modal { get; init; }

    /// <summary>A further verb: "to mobilize"; empty for none.</summary>
    public IReadOnlyList<Piece> Tail { get; init; } = [];

    /// <summary>The number of the first word behind it.</summary>
    public required int End { get; init; }

    /// <summary>Whether it is a plain "to be".</summary>
    public bool IsCopula => English == "be" && !IsPassive && !IsProgressive;

    /// <summary>The auxiliary and the rest, as a question has them on both sides of its subject: "did" and "sign".</summary>
    public (string Auxiliary, string Main) Inverted()
    {
        string? modal = Modal ?? Tense switch { VerbTense.Future => "will", VerbTense.Conditional => "would", _ => null };
        string be = Tense == VerbTense.Past ? IsPlural ? "were" : "was" : IsPlural ? "are" : "is";
        string participle = EnglishInflection.Participle(English);
        return this switch
        {
            { IsPerfect: true } => (Tense == VerbTense.Past ? "had" : IsPlural ? "have" : "has", IsPassive ? "been " + participle : IsProgressive ? "been " + EnglishInflection.Gerund(English) : participle),
            { IsProgressive: true } => (modal ?? be, (modal is null ? "" : "be ") + EnglishInflection.Gerund(English)),
            { IsPassive: true } => (modal ?? be, (modal is null ? "" : "be ") + participle),
            { English: "be" } => (modal ?? be, modal is null ? "" : "be"),
            _ => (modal ?? (Tense == VerbTense.Past ? "did" : IsPlural ? "do" : "does"), English),
        };
    }

    /// <summary>The words behind a subject: "signed".</summary>
    public string Straight()
    {
        bool isPlain = !IsPerfect && !IsProgressive && !IsPassive && !IsNegated && Modal is null && English != "be";
        if (isPlain && Tense is VerbTense.Past or VerbTense.Present && isPlain)
        {
            return Tense == VerbTense.Past ? EnglishInflection.Past(English) : IsPlural ? English : EnglishInflection.Third(English);
        }

        (string auxiliary, string rest) = Inverted();
        return string.Join(' ', new[] { auxiliary, IsNegated ? "not" : "", rest }.Where(word => word.Length > 0));
    }
}
