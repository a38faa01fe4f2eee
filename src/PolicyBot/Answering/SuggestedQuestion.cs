using PolicyBot.Documents;
using PolicyBot.Figures;

namespace PolicyBot.Answering;

/// <summary>A question that a document answers.</summary>
/// <param name="Text">The question.</param>
/// <param name="Figure">The figure that answers it, in the document.</param>
/// <param name="Kind">What the figure measures.</param>
internal sealed record SuggestedQuestion(string Text, TextSpan Figure, FigureKind Kind);
