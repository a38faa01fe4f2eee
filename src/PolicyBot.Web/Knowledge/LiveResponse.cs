namespace PolicyBot.Web.Knowledge;

/// <summary>That the host runs.</summary>
/// <param name="Status">"live".</param>
public sealed record LiveResponse(string Status);
