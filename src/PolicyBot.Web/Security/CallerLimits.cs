using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PolicyBot.Web.Security;

/// <summary>Bounds what one user and what one address may ask.</summary>
/// <param name="options">How much that is.</param>
/// <param name="time">Tells the time.</param>
public sealed class CallerLimits(SecurityOptions options, TimeProvider time)
{
    // An owner of IPv6 addresses has at least a network of 64 bits of them.
    private const int OwnersBytes = 8;

    private readonly Allowance _users = new(options.UserMessagesPerMinute, time);
    private readonly Allowance _addresses = new(options.AddressRequestsPerMinute, time);

    /// <summary>Spends a message of a user of a channel; the refusal where none is left, else null.</summary>
    public Refusal? TakeUser(string channelId, string userId) => Refuse(_users.Take($"{channelId}\n{userId}"), "This user");

    /// <summary>Spends a request of an address; the refusal where none is left, else null.</summary>
    public Refusal? TakeAddress(HttpContext context) => Key(context) is { } key ? Refuse(_addresses.Take(key), "This address") : null;

    /// <summary>The same, spending nothing.</summary>
    public Refusal? AskAddress(HttpContext context) => Key(context) is { } key ? Refuse(_addresses.Ask(key), "This address") : null;

    /// <summary>What an address is counted under; null for this machine itself.</summary>
    private static string? Key(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
        {
            return "unknown";
        }

        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(address) && !LoopbackOnly.IsForwarded(context.Request))
        {
            return null;
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes()[..OwnersBytes])
            : address.ToString();
    }

    private static Refusal? Refuse(TimeSpan wait, string who) => wait == TimeSpan.Zero ? null : new(
        StatusCodes.Status429TooManyRequests,
        string.Create(CultureInfo.InvariantCulture, $"{who} has asked as much as is taken in a minute. Ask again in {Math.Ceiling(wait.TotalSeconds):0} s."),
        wait);
}
