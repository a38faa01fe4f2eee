namespace PolicyBot.Questions.Spanish;

/// <summary>A line of a glossary.</summary>
/// <param name="Words">The Spanish words, folded; of a verb the infinitive.</param>
/// <param name="Spanish">The Spanish as written.</param>
/// <param name="Kind">The section that it stands in.</param>
/// <param name="English">What it is in English, the likeliest first; of a verb without "to".</param>
/// <param name="IsReflexive">Whether it is a verb that goes with "se".</param>
internal sealed record GlossaryEntry(IReadOnlyList<string> Words, string Spanish, WordKind Kind, IReadOnlyList<string> English, bool IsReflexive = false);
