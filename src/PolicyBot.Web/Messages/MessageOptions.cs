using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Messages;

/// <summary>The section <c>Messages</c>: how Bot Framework activities are taken.</summary>
/// <param name="ReplySeconds">How long one call to a login service may take, in seconds; 1 to 60, by default 10.</param>
/// <param name="ConcurrentTurns">How many turns run at once, of all channels together; 1 to 1000, by default 16.</param>
/// <param name="WaitingTurns">How many more may wait; 0 to 10000, by default 256. What comes then is told that the bot is busy.</param>
/// <param name="WaitSeconds">How long one may wait, in seconds; 1 to 15, by default 5.</param>
public sealed record MessageOptions(int ReplySeconds, int ConcurrentTurns, int WaitingTurns, int WaitSeconds)
{
    /// <summary>Reads the section.</summary>
    public static MessageOptions Read(SettingsReader settings) => new(
        settings.WholeNumber("Messages:ReplySeconds", otherwise: 10, least: 1, most: 60),
        settings.WholeNumber("Messages:ConcurrentTurns", otherwise: 16, least: 1, most: 1000),
        settings.WholeNumber("Messages:WaitingTurns", otherwise: 256, least: 0, most: 10_000),
        settings.WholeNumber("Messages:WaitSeconds", otherwise: 5, least: 1, most: 15));
}
