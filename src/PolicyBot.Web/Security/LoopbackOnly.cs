using System.Net;

namespace PolicyBot.Web.Security;

/// <summary>Refuses what does not come from this machine, for a bot without an app id: it could not tell a channel from a stranger.</summary>
public static class LoopbackOnly
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Real-IP"];
    private static readonly string[] ProxyHeaderPrefixes = ["X-Forwarded-", "X-Original-"];

    /// <summary>The refusal of a request; null where it comes straight from this machine.</summary>
    /// <param name="context">The request; its body is not read.</param>
    public static Refusal? Check(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } caller || !IPAddress.IsLoopback(caller))
        {
            return new(StatusCodes.Status403Forbidden, "This bot has no app id, so it serves callers on its own machine only. Set MicrosoftAppId to serve channels.");
        }

        if (IsForwarded(context.Request))
        {
            return new(StatusCodes.Status403Forbidden, "This bot has no app id, so it takes no requests that a proxy forwards. Set MicrosoftAppId to serve channels.");
        }

        return Loopback.IsHost(context.Request.Host.Host)
            ? null
            : new(StatusCodes.Status421MisdirectedRequest, "This bot has no app id, so it answers to localhost, 127.0.0.1 and [::1] only. Set MicrosoftAppId to serve under other names.");
    }

    /// <summary>Whether a request names a proxy that it came through.</summary>
    public static bool IsForwarded(HttpRequest request) => request.Headers.Keys.Any(IsOfProxy);

    private static bool IsOfProxy(string header) =>
        ProxyHeaders.Contains(header, StringComparer.OrdinalIgnoreCase)
        || ProxyHeaderPrefixes.Any(prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
