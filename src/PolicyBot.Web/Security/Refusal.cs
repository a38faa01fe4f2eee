namespace PolicyBot.Web.Security;

/// <summary>Why a request is not served.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What was given, what was expected, what to do.</param>
public sealed record Refusal(int Status, string Detail);
