using PolicyBot.Documents;

namespace PolicyBot.Inference;

/// <summary>A piece of a word that the models know.</summary>
/// <param name="Id">Its line in vocab.txt, counted from 0.</param>
/// <param name="Span">The characters it stands for, in the text as given; accents included.</param>
public readonly record struct Token(int Id, TextSpan Span);
