using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Security;

/// <summary>Whose tokens are believed, and where their keys are published; the settings' names are the SDK's.</summary>
/// <param name="ChannelIssuer">Who issues the tokens of channels.</param>
/// <param name="ChannelDocument">The OpenID document that leads to the channels' keys.</param>
/// <param name="LoginIssuers">Who issues the tokens with which the Emulator proves to know the bot's secret.</param>
/// <param name="LoginDocument">The OpenID document that leads to those keys.</param>
/// <param name="ServiceUrls">Where replies to the Emulator may go besides this machine; exact addresses.</param>
public sealed record ChannelTrust(
    string ChannelIssuer,
    Uri ChannelDocument,
    IReadOnlyList<LoginIssuer> LoginIssuers,
    Uri LoginDocument,
    IReadOnlyList<string> ServiceUrls)
{
    private const string Government = "https://botframework.azure.us";

    // The tenants in which the Bot Framework and the Emulator have their tokens made.
    private static readonly string[] PublicTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];
    private static readonly string[] GovernmentTenants = ["cab8a31a-1906-4287-a0d8-4eef66b95f6e", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    /// <summary>Reads <c>ChannelService</c> (empty, or https://botframework.azure.us for the cloud of the US government), the addresses of the documents and <c>Security:EmulatorServiceUrls</c>.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="identity">The bot; tokens of its own tenant are believed too.</param>
    public static ChannelTrust Read(SettingsReader settings, AppIdentity identity)
    {
        var government = settings.OneOf("ChannelService", "", "", Government).Length > 0;
        var login = government ? "login.microsoftonline.us" : "login.microsoftonline.com";
        IEnumerable<string> tenants = government ? GovernmentTenants : PublicTenants;
        return new(
            settings.Text("ToBotFromChannelTokenIssuer", government ? "https://api.botframework.us" : "https://api.botframework.com"),
            Document(
                "ToBotFromChannelOpenIdMetadataUrl",
                government ? "https://login.botframework.azure.us/v1/.well-known/openidconfiguration" : "https://login.botframework.com/v1/.well-known/openidconfiguration"),
            [.. (identity.Tenant is { } own ? tenants.Append(own) : tenants).SelectMany(tenant => LoginIssuer.Of(tenant, login))],
            Document(
                "ToBotFromEmulatorOpenIdMetadataUrl",
                government ? $"https://{login}/{GovernmentTenants[0]}/v2.0/.well-known/openid-configuration" : $"https://{login}/common/v2.0/.well-known/openid-configuration"),
            settings.Text("Security:EmulatorServiceUrls", "").Split((char[])[' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries));

        Uri Document(string key, string otherwise)
        {
            var text = settings.Text(key, otherwise);
            if (Uri.TryCreate(text, UriKind.Absolute, out var address) && MayBeFetched(address))
            {
                return address;
            }

            settings.Refuse(key, text, "an https address, or an http address on localhost");
            return new(otherwise);
        }
    }

    /// <summary>Whether what lies at an address comes from whom it names: https, or this machine.</summary>
    public static bool MayBeFetched(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0) || Loopback.IsService(address);
}
