using System.Net;
using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Security;

/// <summary>The section <c>Security</c>: how much one caller may ask, and whose word for a caller's address is taken.</summary>
/// <param name="UserMessagesPerMinute">How many activities of one user of a channel are taken a minute; 1 to 6000, by default 30. Without an app id only the local Direct Line has such a bound.</param>
/// <param name="AddressRequestsPerMinute">How many requests of one address are taken a minute, those of validated channels not counted; 10 to 60000, by default 600. Not bound is what comes straight from this machine.</param>
/// <param name="Proxies">The proxies whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed: addresses or networks such as 10.0.0.0/8, parted by commas; by default none.</param>
public sealed record SecurityOptions(int UserMessagesPerMinute, int AddressRequestsPerMinute, IReadOnlyList<IPNetwork> Proxies)
{
    /// <summary>Reads the section.</summary>
    public static SecurityOptions Read(SettingsReader settings) => new(
        settings.WholeNumber("Security:UserMessagesPerMinute", otherwise: 30, least: 1, most: 6000),
        settings.WholeNumber("Security:AddressRequestsPerMinute", otherwise: 600, least: 10, most: 60_000),
        [.. settings.Text("Security:Proxies", "").Split((char[])[' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(text => Network(settings, text)).OfType<IPNetwork>()]);

    private static IPNetwork? Network(SettingsReader settings, string text)
    {
        if (IPAddress.TryParse(text, out var address))
        {
            return new(address, address.GetAddressBytes().Length * 8);
        }

        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        settings.Refuse("Security:Proxies", text, "addresses or networks such as 10.0.0.0/8, parted by commas");
        return null;
    }
}
