using System.Text.Json.Nodes;

namespace PolicyBot.Web.Tests.Support;

/// <summary>An activity that the bot delivered.</summary>
/// <param name="Request">The method and the decoded path.</param>
/// <param name="Activity">The body.</param>
/// <param name="Authorization">The header by which the bot proves itself; empty where there is none.</param>
public sealed record Delivery(string Request, JsonObject Activity, string Authorization)
{
    public string Text => (string?)Activity["text"] ?? "";

    public string Status => (string?)Activity["entities"]?[0]?["status"] ?? "";
}
