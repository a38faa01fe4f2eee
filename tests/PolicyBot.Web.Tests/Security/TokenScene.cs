using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Security;

/// <summary>Two bots, a multi-tenant and a single-tenant one, the keys that they trust and the channel that they answer to.</summary>
public sealed class TokenScene : IAsyncLifetime, IDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string OtherApp = "99999999-2222-3333-4444-555555555555";
    public const string OwnTenant = "aaaaaaaa-0000-0000-0000-000000000001";
    public const string OtherTenant = "bbbbbbbb-0000-0000-0000-000000000002";
    public const string BotTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    public const string EmulatorTenant = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";

    private readonly TestHost _multi = new();
    private readonly TestHost _single = new();

    public RSA ChannelKey { get; } = RSA.Create(2048);

    public RSA LoginKey { get; } = RSA.Create(2048);

    public RSA RogueKey { get; } = RSA.Create(2048);

    public KeyService Keys { get; } = new();

    public FakeConnector Connector { get; } = new();

    public SettableTime Time { get; } = new();

    public HttpClient Multi { get; private set; } = null!;

    public HttpClient OneTenant { get; private set; } = null!;

    public LogCapture Log => _multi.Log;

    public async Task InitializeAsync()
    {
        await Keys.InitializeAsync();
        await Connector.InitializeAsync();
        Keys.ChannelKeys["channel"] = KeyService.Published(ChannelKey, "channel", "msteams", "webchat", "directline");
        Keys.ChannelKeys["skype"] = KeyService.Published(ChannelKey, "skype", "skype");
        Keys.ChannelKeys["unendorsed"] = KeyService.Published(ChannelKey, "unendorsed");
        Keys.LoginKeys["login"] = KeyService.Published(LoginKey, "login");
        Multi = Trusting(_multi).CreateClient();
        OneTenant = Trusting(_single).With("MicrosoftAppType", "SingleTenant").With("MicrosoftAppTenantId", OwnTenant).CreateClient();
    }

    public async Task DisposeAsync()
    {
        await Keys.DisposeAsync();
        await Connector.DisposeAsync();
    }

    public void Dispose()
    {
        _multi.Dispose();
        _single.Dispose();
        ChannelKey.Dispose();
        LoginKey.Dispose();
        RogueKey.Dispose();
    }

    /// <summary>A host that trusts the scene's keys.</summary>
    public TestHost Trusting(TestHost host) => host
        .With("MicrosoftAppId", AppId)
        .With("ToBotFromChannelOpenIdMetadataUrl", Keys.ChannelDocument.AbsoluteUri)
        .With("ToBotFromEmulatorOpenIdMetadataUrl", Keys.LoginDocument.AbsoluteUri)
        .With(services => services.AddSingleton<TimeProvider>(Time));

    /// <summary>What Teams sends.</summary>
    public SignedRequest FromChannel()
    {
        var request = new SignedRequest().SignedBy(ChannelKey, "channel");
        request.Payload["iss"] = "https://api.botframework.com";
        request.Payload["aud"] = AppId;
        request.Payload["serviceurl"] = Connector.ServiceUrl;
        request.Activity["channelId"] = "msteams";
        return Complete(request);
    }

    /// <summary>What the Emulator sends with a token of version 1.0 or 2.0.</summary>
    public SignedRequest FromEmulator(string version = "1.0", string tenant = BotTenant)
    {
        var request = new SignedRequest().SignedBy(LoginKey, "login");
        request.Payload["iss"] = version == "1.0" ? $"https://sts.windows.net/{tenant}/" : $"https://login.microsoftonline.com/{tenant}/v2.0";
        request.Payload["aud"] = AppId;
        request.Payload["ver"] = version;
        request.Payload[version == "1.0" ? "appid" : "azp"] = AppId;
        request.Payload["tid"] = tenant;
        request.Activity["channelId"] = "emulator";
        return Complete(request);
    }

    public long InSeconds(double minutes) => Time.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    private SignedRequest Complete(SignedRequest request)
    {
        request.Payload["nbf"] = InSeconds(-1);
        request.Payload["exp"] = InSeconds(60);
        request.Activity["serviceUrl"] = Connector.ServiceUrl;
        return request;
    }
}
