using PolicyBot.Web.Feedback;

namespace PolicyBot.Web.Bots;

/// <summary>What a user said once.</summary>
/// <param name="Text">The words.</param>
/// <param name="Said">When, in UTC.</param>
/// <param name="Answer">The answer that was given to it; null where there was none.</param>
public sealed record UserTurn(string Text, DateTimeOffset Said, GivenAnswer? Answer = null);
