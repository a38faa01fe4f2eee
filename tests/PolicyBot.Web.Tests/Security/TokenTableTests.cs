using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Security;

/// <summary>Each row is a whole request; what is not accepted is refused with 401 and no other status, and nothing is said of the token.</summary>
public sealed class TokenTableTests(TokenScene scene) : IClassFixture<TokenScene>
{
    private static readonly string Large = new('x', 12_000);

    private static readonly Dictionary<string, Func<TokenScene, SignedRequest>> Accepted = new()
    {
        ["channel, RS256"] = scene => scene.FromChannel(),
        ["channel, RS384"] = scene => scene.FromChannel().SignedBy(scene.ChannelKey, "channel", "RS384"),
        ["channel, RS512"] = scene => scene.FromChannel().SignedBy(scene.ChannelKey, "channel", "RS512"),
        ["channel, 'bearer' in lower case"] = scene => With(scene.FromChannel(), request => request.Authorization = token => $"bearer {token}"),
        ["channel, expired 4 minutes ago"] = scene => WithClaim(scene.FromChannel(), "exp", scene.InSeconds(-4)),
        ["channel, valid in 4 minutes"] = scene => WithClaim(scene.FromChannel(), "nbf", scene.InSeconds(4)),
        ["channel, no nbf"] = scene => WithClaim(scene.FromChannel(), "nbf", null),
        ["skype, its own key"] = scene => With(scene.FromChannel().SignedBy(scene.ChannelKey, "skype"), request => request.Activity["channelId"] = "skype"),
        ["emulator, version 1, the Bot Framework's tenant"] = scene => scene.FromEmulator(),
        ["emulator, version 2, the Bot Framework's tenant"] = scene => scene.FromEmulator("2.0"),
        ["emulator, version 1, the Emulator's tenant"] = scene => scene.FromEmulator("1.0", TokenScene.EmulatorTenant),
        ["emulator, version 2, the Emulator's tenant"] = scene => scene.FromEmulator("2.0", TokenScene.EmulatorTenant),
    };

    private static readonly Dictionary<string, Func<TokenScene, SignedRequest>> Refused = new()
    {
        ["no header"] = scene => With(scene.FromChannel(), request => request.Authorization = _ => null),
        ["empty header"] = scene => With(scene.FromChannel(), request => request.Authorization = _ => ""),
        ["Basic"] = scene => With(scene.FromChannel(), request => request.Authorization = _ => "Basic dTpw"),
        ["'Bearer ' alone"] = scene => With(scene.FromChannel(), request => request.Authorization = _ => "Bearer "),
        ["garbage"] = scene => With(scene.FromChannel(), request => request.Authorization = _ => "Bearer x.y.z"),
        ["two parts"] = scene => With(scene.FromChannel(), request => request.Authorization = token => $"Bearer {token[..token.LastIndexOf('.')]}"),
        ["alg none"] = scene => Unsigned(scene.FromChannel(), "none"),
        ["alg None"] = scene => Unsigned(scene.FromChannel(), "None"),
        ["signature removed"] = scene => Unsigned(scene.FromChannel(), "RS256"),
        ["HS256 with the public key as secret"] = scene => Symmetric(scene.FromChannel(), scene.ChannelKey.ExportSubjectPublicKeyInfo()),
        ["HS256 with the public key's PEM as secret"] = scene => Symmetric(scene.FromChannel(), Encoding.ASCII.GetBytes(scene.ChannelKey.ExportSubjectPublicKeyInfoPem())),
        ["HS256 with the modulus as secret"] = scene => Symmetric(scene.FromChannel(), scene.ChannelKey.ExportParameters(false).Modulus!),
        ["PS256"] = scene => scene.FromChannel().SignedBy(scene.ChannelKey, "channel", "PS256"),
        ["unknown key id"] = scene => scene.FromChannel().SignedBy(scene.ChannelKey, "unknown"),
        ["known key id, other key"] = scene => scene.FromChannel().SignedBy(scene.RogueKey, "channel"),
        ["algorithm not a string"] = scene => With(scene.FromChannel(), request => request.Header["alg"] = 7),
        ["key id not a string"] = scene => With(scene.FromChannel(), request => request.Header["kid"] = new JsonArray("channel")),
        ["no key id"] = scene => With(scene.FromChannel(), request => request.Header.Remove("kid")),
        ["tampered payload"] = scene => With(scene.FromChannel(), request => request.Authorization = token => $"Bearer {Tampered(token)}"),
        ["the attacker's own key in jwk"] = scene => With(
            scene.FromChannel().SignedBy(scene.RogueKey, "rogue"), request => request.Header["jwk"] = KeyService.Published(scene.RogueKey, "rogue")),
        ["the attacker's own key set in jku"] = scene => With(
            scene.FromChannel().SignedBy(scene.RogueKey, "rogue"), request => request.Header["jku"] = "http://127.0.0.1:1/keys"),
        ["channel, signed by the login service"] = scene => scene.FromChannel().SignedBy(scene.LoginKey, "login"),
        ["login issuer, signed by the channels' key"] = scene => scene.FromEmulator().SignedBy(scene.ChannelKey, "channel"),
        ["audience another"] = scene => WithClaim(scene.FromChannel(), "aud", TokenScene.OtherApp),
        ["audience missing"] = scene => WithClaim(scene.FromChannel(), "aud", null),
        ["issuer another"] = scene => WithClaim(scene.FromChannel(), "iss", "https://attacker.example"),
        ["issuer with a slash"] = scene => WithClaim(scene.FromChannel(), "iss", "https://api.botframework.com/"),
        ["issuer missing"] = scene => WithClaim(scene.FromChannel(), "iss", null),
        ["issuer not a string"] = scene => WithClaim(scene.FromChannel(), "iss", 7),
        ["issuer of the government's cloud"] = scene => WithClaim(scene.FromChannel(), "iss", "https://api.botframework.us"),
        ["expired an hour ago"] = scene => WithClaim(scene.FromChannel(), "exp", scene.InSeconds(-60)),
        ["expired 5 and a half minutes ago"] = scene => WithClaim(scene.FromChannel(), "exp", scene.InSeconds(-5.5)),
        ["valid in 6 minutes"] = scene => WithClaim(scene.FromChannel(), "nbf", scene.InSeconds(6)),
        ["exp not a number"] = scene => WithClaim(scene.FromChannel(), "exp", "never"),
        ["no exp"] = scene => WithClaim(scene.FromChannel(), "exp", null),
        ["service URL another"] = scene => WithClaim(scene.FromChannel(), "serviceurl", "https://attacker.example/"),
        ["service URL missing in the token"] = scene => WithClaim(scene.FromChannel(), "serviceurl", null),
        ["service URL with a slash more"] = scene => WithClaim(scene.FromChannel(), "serviceurl", $"{scene.Connector.ServiceUrl}/"),
        ["key endorsed for another channel"] = scene => scene.FromChannel().SignedBy(scene.ChannelKey, "skype"),
        ["channel not endorsed"] = scene => With(scene.FromChannel(), request => request.Activity["channelId"] = "slack"),
        ["channel in upper case"] = scene => With(scene.FromChannel(), request => request.Activity["channelId"] = "MSTEAMS"),
        ["key without endorsements"] = scene => scene.FromChannel().SignedBy(scene.ChannelKey, "unendorsed"),
        ["AseChannel with a channel's token"] = scene => With(scene.FromChannel(), request => request.Activity["channelId"] = "AseChannel"),
        ["some other tenant, version 1"] = scene => scene.FromEmulator("1.0", TokenScene.OtherTenant),
        ["some other tenant, version 2"] = scene => scene.FromEmulator("2.0", TokenScene.OtherTenant),
        ["the single tenant's token for a multi-tenant bot"] = scene => scene.FromEmulator("2.0", TokenScene.OwnTenant),
        ["tenant and issuer disagree"] = scene => WithClaim(scene.FromEmulator(), "tid", TokenScene.EmulatorTenant),
        ["app id of another app"] = scene => WithClaim(scene.FromEmulator(), "appid", TokenScene.OtherApp),
        ["version missing"] = scene => WithClaim(scene.FromEmulator(), "ver", null),
        ["version 3.0"] = scene => WithClaim(scene.FromEmulator(), "ver", "3.0"),
        ["version empty"] = scene => WithClaim(scene.FromEmulator(), "ver", ""),
        ["azp in version 1"] = scene => WithClaim(WithClaim(scene.FromEmulator(), "appid", null), "azp", TokenScene.AppId),
        ["appid in version 2"] = scene => WithClaim(WithClaim(scene.FromEmulator("2.0"), "azp", null), "appid", TokenScene.AppId),
        ["emulator, expired"] = scene => WithClaim(scene.FromEmulator(), "exp", scene.InSeconds(-60)),
        ["emulator, rogue key"] = scene => scene.FromEmulator().SignedBy(scene.RogueKey, "login"),
        ["emulator, alg none"] = scene => Unsigned(scene.FromEmulator(), "none"),
        ["emulator's token on msteams"] = scene => With(scene.FromEmulator(), request => request.Activity["channelId"] = "msteams"),
        ["emulator's token with a remote service URL"] = scene => With(scene.FromEmulator(), request => request.Activity["serviceUrl"] = "https://attacker.example/"),
        ["replay of the bot's own outbound token"] = scene => WithClaim(scene.FromEmulator(), "aud", "https://api.botframework.com"),
        ["token for another resource, own app"] = scene => WithClaim(scene.FromEmulator(), "aud", "https://graph.microsoft.com"),
        ["a skill's caller"] = scene => WithClaim(scene.FromEmulator("2.0", TokenScene.OtherTenant), "azp", TokenScene.OtherApp),
        ["a skill's caller of a known tenant"] = scene => WithClaim(scene.FromEmulator("2.0"), "azp", TokenScene.OtherApp),
        ["AnonymousSkill unsigned"] = scene => Unsigned(WithClaim(scene.FromEmulator(), "appid", "AnonymousSkill"), "none"),
        ["AnonymousSkill, rogue key"] = scene => WithClaim(scene.FromEmulator(), "appid", "AnonymousSkill").SignedBy(scene.RogueKey, "login"),
        ["a claim of 12 kB"] = scene => WithClaim(scene.FromChannel(), "long", Large),
    };

    private static readonly Dictionary<string, Func<TokenScene, SignedRequest>> Either = new()
    {
        ["audience a list that has the app"] = scene => WithClaim(scene.FromChannel(), "aud", new JsonArray(TokenScene.AppId, TokenScene.OtherApp)),
        ["service URL in other case"] = scene => WithClaim(scene.FromChannel(), "serviceurl", scene.Connector.ServiceUrl.Replace("http", "HTTP", StringComparison.Ordinal)),
    };

    public static TheoryData<string> AcceptedRows => [.. Accepted.Keys];

    public static TheoryData<string> RefusedRows => [.. Refused.Keys];

    public static TheoryData<string> EitherRows => [.. Either.Keys];

    [Theory]
    [MemberData(nameof(AcceptedRows))]
    public async Task Accepted_is(string row)
    {
        using var response = await Accepted[row](scene).PostAsync(scene.Multi);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(RefusedRows))]
    public async Task Refused_is(string row)
    {
        var request = Refused[row](scene);

        using var response = await request.PostAsync(scene.Multi);

        await response.ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.DoesNotContain(request.Token(), scene.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EitherRows))]
    public async Task Accepted_or_refused_is_and_never_a_fault(string row)
    {
        using var response = await Either[row](scene).PostAsync(scene.Multi);

        Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.Unauthorized]);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("2.0")]
    public async Task A_single_tenant_bot_takes_the_Emulators_tokens_of_its_own_tenant(string version)
    {
        using var response = await scene.FromEmulator(version, TokenScene.OwnTenant).PostAsync(scene.OneTenant);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_single_tenant_bot_takes_no_token_of_a_tenant_that_a_token_merely_names()
    {
        using var first = await scene.FromEmulator("2.0", TokenScene.OwnTenant).PostAsync(scene.OneTenant);
        using var response = await scene.FromEmulator("2.0", TokenScene.OtherTenant).PostAsync(scene.OneTenant);

        await response.ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    public async Task An_activity_without_what_the_token_is_compared_with_is_bad_input(string property)
    {
        using var response = await With(scene.FromChannel(), request => request.Activity.Remove(property)).PostAsync(scene.Multi);

        await response.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task A_body_that_is_no_activity_is_bad_input_whatever_the_token(string body)
    {
        using var response = await With(scene.FromChannel(), request => request.Body = body).PostAsync(scene.Multi);

        await response.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_that_is_not_called_JSON_is_refused_whatever_the_token()
    {
        using var response = await With(scene.FromChannel(), request => request.ContentType = "text/plain").PostAsync(scene.Multi);

        await response.ProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    private static SignedRequest With(SignedRequest request, Action<SignedRequest> change)
    {
        change(request);
        return request;
    }

    private static SignedRequest WithClaim(SignedRequest request, string name, JsonNode? value)
    {
        if (value is null)
        {
            request.Payload.Remove(name);
        }
        else
        {
            request.Payload[name] = value;
        }

        return request;
    }

    private static SignedRequest Unsigned(SignedRequest request, string algorithm)
    {
        request.Header["alg"] = algorithm;
        request.Sign = _ => [];
        return request;
    }

    private static SignedRequest Symmetric(SignedRequest request, byte[] secret)
    {
        request.Header["alg"] = "HS256";
        request.Sign = bytes => HMACSHA256.HashData(secret, bytes);
        return request;
    }

    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        return $"{parts[0]}.{parts[1][..^4]}AAAA.{parts[2]}";
    }
}
