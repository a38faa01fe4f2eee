using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Bots;

/// <summary>The section <c>Bots</c>: how the bot takes its turns.</summary>
/// <param name="AnswerSeconds">How long it may look for an answer, in seconds, before it says that it gave up; 1 to 60, by default 8.</param>
/// <remarks>The Emulator marks a message as not sent when its turn takes 20 seconds.</remarks>
public sealed record BotOptions(int AnswerSeconds)
{
    /// <summary>Reads the section.</summary>
    public static BotOptions Read(SettingsReader settings) =>
        new(settings.WholeNumber("Bots:AnswerSeconds", otherwise: 8, least: 1, most: 60));
}
