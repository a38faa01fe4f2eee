using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>A word of a Spanish turn, or a group that is one word in English, with its English.</summary>
/// <param name="Span">Where it stands in the turn.</param>
/// <param name="Kind">What it does.</param>
/// <param name="English">The English word; of a verb its base form.</param>
/// <param name="IsPlural">Whether it is plural.</param>
/// <param name="Form">The form of a verb; null for any other word.</param>
/// <param name="IsKept">Whether it is a name kept as typed.</param>
internal sealed record SpanishWord(TextSpan Span, WordKind Kind, string English, bool IsPlural = false, VerbForm? Form = null, bool IsKept = false)
{
    /// <summary>What else it may be in English.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>The English noun in the singular, where <see cref="English"/> is a plural; else null.</summary>
    public string? Singular { get; init; }

    /// <summary>Whether it is a verb that goes with "se" without being passive ("reunirse").</summary>
    public bool IsPronominal { get; init; }

    /// <summary>Whether it is a verb that has a subject.</summary>
    public bool IsFinite => Form is { Tense: VerbTense.Present or VerbTense.Past or VerbTense.Future or VerbTense.Conditional };

    /// <summary>Whether it is a form of that verb.</summary>
    public bool Is(string infinitive) => Form?.Infinitive == infinitive;
}
