using PolicyBot.Documents;

namespace PolicyBot.Indexing;

/// <summary>One word of a text as search sees it.</summary>
/// <param name="Stem">What is matched: lower case, no accents, no possessive, no inflection ("migrat").</param>
/// <param name="Word">The word before stemming ("migration").</param>
/// <param name="Span">Where it stands in the text that was analysed.</param>
public readonly record struct Term(string Stem, string Word, TextSpan Span);
