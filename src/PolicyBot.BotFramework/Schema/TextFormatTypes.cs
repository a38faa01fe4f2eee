namespace Microsoft.Bot.Schema;

/// <summary>How <see cref="Activity.Text"/> is to be read.</summary>
public static class TextFormatTypes
{
    /// <summary>As Markdown; also meant when nothing is said.</summary>
    public const string Markdown = "markdown";

    /// <summary>As it stands.</summary>
    public const string Plain = "plain";

    /// <summary>As simple XML.</summary>
    public const string Xml = "xml";
}
