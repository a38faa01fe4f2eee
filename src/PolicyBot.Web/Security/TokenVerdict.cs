using System.Security.Claims;

namespace PolicyBot.Web.Security;

/// <summary>What a token proves.</summary>
/// <param name="Caller">Who the caller is; null where the token proves nothing.</param>
/// <param name="Reason">Why it proves nothing: a phrase of ours, with nothing of the token; empty where it proves something.</param>
public sealed record TokenVerdict(ClaimsIdentity? Caller, string Reason);
