namespace PolicyBot.Answering;

/// <summary>A form of a verb.</summary>
/// <param name="Base">The verb without an ending: "provide".</param>
/// <param name="Tense">Which form it is.</param>
internal readonly record struct VerbForm(string Base, VerbTense Tense);
