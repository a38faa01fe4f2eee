using PolicyBot.Documents;

namespace PolicyBot.Answering;

/// <summary>The short verbatim run that answers a question.</summary>
/// <param name="Citation">The number of the citation that holds it.</param>
/// <param name="Span">The run, in the cited document; within the citation's span.</param>
public sealed record Lead(int Citation, TextSpan Span);
