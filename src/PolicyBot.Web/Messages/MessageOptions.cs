using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Messages;

/// <summary>The section <c>Messages</c>: how Bot Framework activities are taken.</summary>
/// <param name="ReplySeconds">How long one call to a channel may take, in seconds; 1 to 60, by default 10.</param>
public sealed record MessageOptions(int ReplySeconds)
{
    /// <summary>Reads the section.</summary>
    public static MessageOptions Read(SettingsReader settings) =>
        new(settings.WholeNumber("Messages:ReplySeconds", otherwise: 10, least: 1, most: 60));
}
