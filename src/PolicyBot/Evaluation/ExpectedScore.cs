namespace PolicyBot.Evaluation;

/// <summary>What is expected of one question set.</summary>
/// <param name="Questions">How many questions it has.</param>
/// <param name="Right">How many replies are right.</param>
/// <param name="WrongSaid">How many replies claim to answer and are not right.</param>
public sealed record ExpectedScore(int Questions, int Right, int WrongSaid)
{
    /// <summary>Expects what a scorecard says.</summary>
    public static ExpectedScore Of(Scorecard score) => new(score.Questions, score.Right, score.WrongSaid);
}
