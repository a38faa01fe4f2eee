using PolicyBot.Indexing;

namespace PolicyBot.Questions;

/// <summary>One turn of a user, in words.</summary>
/// <param name="Text">What was said, the pleasantries that it opens with blanked out; spans count in it.</param>
/// <param name="Terms">Its terms.</param>
/// <param name="Words">Their words, in lower case.</param>
/// <param name="Concepts">What it speaks of, in order.</param>
internal sealed record Turn(string Text, IReadOnlyList<Term> Terms, IReadOnlyList<string> Words, List<Concept> Concepts);
