namespace PolicyBot.Questions.Spanish;

/// <summary>A noun behind a verb.</summary>
/// <param name="Preposition">The preposition before it, without words where it only marks a person; null for none.</param>
/// <param name="Noun">The noun.</param>
internal sealed record Complement(Piece? Preposition, NounPhrase Noun);
