using System.Net;

namespace PolicyBot.Web.Security;

/// <summary>Tells this machine's own addresses from all others.</summary>
public static class Loopback
{
    /// <summary>Whether a host name, with or without brackets around an IPv6 address, is of the loopback interface.</summary>
    /// <remarks>Names other than "localhost" are not: whoever owns the name decides where it leads (DNS rebinding).</remarks>
    public static bool IsHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Whether an address is http or https on the loopback interface, without user information.</summary>
    public static bool IsService(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0
        && IsHost(address.Host);
}
