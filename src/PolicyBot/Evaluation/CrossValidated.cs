namespace PolicyBot.Evaluation;

/// <summary>A question judged by weights that were fitted without its set.</summary>
/// <param name="Answerable">Whether the documents answer it.</param>
/// <param name="Shelf">Whether it is asked of several documents.</param>
/// <param name="Confidence">The probability, and whether answering would have been right.</param>
/// <param name="Unmet">Whether it pins down what its evidence does not have, so that it is declined at any probability.</param>
public sealed record CrossValidated(bool Answerable, bool Shelf, JudgedConfidence Confidence, bool Unmet)
{
    /// <summary>Whether it is answered at a threshold.</summary>
    public bool IsAnswered(double threshold) => !Unmet && Confidence.Confidence >= threshold;
}
