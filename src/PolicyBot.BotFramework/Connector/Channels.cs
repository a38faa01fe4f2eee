namespace Microsoft.Bot.Connector;

/// <summary>The values of <see cref="Schema.Activity.ChannelId"/> that are of use here.</summary>
public class Channels
{
    /// <summary>Direct Line: pages and programs that speak to the bot themselves.</summary>
    public const string Directline = "directline";

    /// <summary>The Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";

    /// <summary>Microsoft 365 Copilot and other Microsoft 365 surfaces.</summary>
    public const string M365 = "m365extensions";

    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>Slack.</summary>
    public const string Slack = "slack";

    /// <summary>A test.</summary>
    public const string Test = "test";

    /// <summary>The web chat of Azure AI Bot Service.</summary>
    public const string Webchat = "webchat";
}
