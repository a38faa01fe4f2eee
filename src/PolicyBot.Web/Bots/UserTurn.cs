namespace PolicyBot.Web.Bots;

/// <summary>What a user said once.</summary>
/// <param name="Text">The words.</param>
/// <param name="Said">When, in UTC.</param>
public sealed record UserTurn(string Text, DateTimeOffset Said);
