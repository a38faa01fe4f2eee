namespace PolicyBot.Evaluation;

/// <summary>How well fitted weights did on sets that they were not fitted on.</summary>
/// <param name="Questions">Every question, judged by weights that were fitted without its set.</param>
public sealed record Validation(IReadOnlyList<CrossValidated> Questions)
{
    /// <summary>The share of pairs of a right and a not right answer in which the right one has the higher probability (area under the ROC curve).</summary>
    public double Area()
    {
        double[] right = [.. Questions.Where(pair => pair.Confidence.Right).Select(pair => pair.Confidence.Confidence)];
        double[] wrong = [.. Questions.Where(pair => !pair.Confidence.Right).Select(pair => pair.Confidence.Confidence)];
        return right.Sum(high => wrong.Sum(low => high > low ? 1 : high == low ? 0.5 : 0)) / Math.Max(1, (double)right.Length * wrong.Length);
    }

    /// <summary>The expected calibration error; from 0 to 1.</summary>
    public double CalibrationError() => Calibration.ExpectedError([.. Questions.Select(pair => pair.Confidence)]);

    /// <summary>What a threshold gives: the answerable questions answered rightly, the others declined, and of all the wrongly answered; each a share.</summary>
    /// <param name="threshold">The probability from which a question is answered.</param>
    /// <param name="shelf">Whether of the questions to several documents, or of those to one.</param>
    public (double Right, double Declined, double WrongSaid) At(double threshold, bool shelf)
    {
        CrossValidated[] asked = [.. Questions.Where(question => question.Shelf == shelf)];
        double answerable = Math.Max(1, asked.Count(question => question.Answerable));
        double other = Math.Max(1, asked.Count(question => !question.Answerable));
        return (
            asked.Count(question => question.Answerable && question.Confidence.Right && question.IsAnswered(threshold)) / answerable,
            asked.Count(question => !question.Answerable && !question.IsAnswered(threshold)) / other,
            asked.Count(question => !question.Confidence.Right && question.IsAnswered(threshold)) / (double)Math.Max(1, asked.Length));
    }
}
