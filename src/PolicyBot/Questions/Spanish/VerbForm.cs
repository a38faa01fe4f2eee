namespace PolicyBot.Questions.Spanish;

/// <summary>A form of a Spanish verb.</summary>
/// <param name="Spelling">The form with its accents.</param>
/// <param name="Infinitive">The verb.</param>
/// <param name="Tense">Its tense.</param>
/// <param name="IsPlural">Whether its subject is plural; for a participle, whether it is.</param>
/// <param name="IsFirstPerson">Whether its subject is "we".</param>
internal sealed record VerbForm(string Spelling, string Infinitive, VerbTense Tense, bool IsPlural = false, bool IsFirstPerson = false);
