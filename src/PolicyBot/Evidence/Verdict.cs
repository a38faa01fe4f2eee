namespace PolicyBot.Evidence;

/// <summary>What the evidence decides about a question.</summary>
/// <param name="IsAnswered">Whether the documents state what is asked.</param>
/// <param name="Best">The sentence that states it, or comes nearest; null where no passage speaks to the question at all.</param>
/// <param name="Contradiction">What the question claims and the evidence states otherwise; null where there is nothing.</param>
/// <param name="Missing">What the question names and the evidence does not have, names, figures and dates before plain words.</param>
/// <param name="Confidence">The probability that <paramref name="Best"/>, given as an answer, is right; from 0 to 1.</param>
public sealed record Verdict(
    bool IsAnswered,
    ScoredSentence? Best,
    Contradiction? Contradiction,
    IReadOnlyList<MissingTerm> Missing,
    double Confidence);
