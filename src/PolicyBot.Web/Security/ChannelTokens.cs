using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PolicyBot.Web.Security;

/// <summary>Decides whether the token of a request proves that an activity comes from a channel of this bot.</summary>
/// <remarks>Stricter than the SDK; each rule that the SDK does not have is named where it stands.</remarks>
public sealed class ChannelTokens
{
    /// <summary>The claim that says where replies go; set here for callers whose tokens have none.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>How far the clocks of issuers may be off.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const string Emulator = Microsoft.Bot.Connector.Channels.Emulator;

    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly TokenVerdict Invalid = Refused("The token's signature, audience or time of validity is not what it should be.");

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = 8192, MapInboundClaims = false };
    private readonly AppIdentity _identity;
    private readonly ChannelTrust _trust;
    private readonly KeyDocument _channelKeys;
    private readonly KeyDocument _loginKeys;
    private readonly TimeProvider _time;

    /// <summary>Makes one.</summary>
    /// <param name="identity">The bot, which has an app id.</param>
    /// <param name="trust">Whose tokens are believed.</param>
    /// <param name="clients">Fetches their keys.</param>
    /// <param name="time">Tells the time.</param>
    /// <param name="logger">Told when keys cannot be fetched.</param>
    public ChannelTokens(AppIdentity identity, ChannelTrust trust, IHttpClientFactory clients, TimeProvider time, ILogger<KeyDocument> logger)
    {
        _identity = identity;
        _trust = trust;
        _time = time;
        _channelKeys = new(trust.ChannelDocument, clients, time, logger);
        _loginKeys = new(trust.LoginDocument, clients, time, logger);
    }

    /// <summary>Judges a request.</summary>
    /// <param name="authorization">The header Authorization.</param>
    /// <param name="channelId">What the activity says its channel is.</param>
    /// <param name="serviceUrl">Where the activity says replies go.</param>
    /// <param name="cancellationToken">Ends the judging.</param>
    public async Task<TokenVerdict> JudgeAsync(string authorization, string? channelId, string? serviceUrl, CancellationToken cancellationToken)
    {
        if (BearerToken.Of(authorization) is not { } text || Read(text) is not { } token)
        {
            return Refused("The request has no JSON Web Token.");
        }

        // The SDK lets activities without these through: what would be answered where, on whose word?
        if (string.IsNullOrEmpty(channelId) || string.IsNullOrEmpty(serviceUrl))
        {
            return Refused("The activity does not name its channel and service URL.");
        }

        // What is read before the signature is checked only chooses which keys it must be checked with.
        if (Claim(token, JwtRegisteredClaimNames.Iss) is not { } issuer)
        {
            return Refused("The token names no issuer.");
        }

        return issuer == _trust.ChannelIssuer
            ? await OfChannelAsync(text, token, channelId, serviceUrl, cancellationToken)
            : _trust.LoginIssuers.FirstOrDefault(known => known.Name == issuer) is { } login
                ? await OfEmulatorAsync(text, token, login, channelId, serviceUrl, cancellationToken)
                : Refused("The token's issuer is not one whose tokens are taken here.");
    }

    private async Task<TokenVerdict> OfChannelAsync(string text, JsonWebToken token, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        if (await KeyAsync(_channelKeys, token, cancellationToken) is not { } key || await ValidateAsync(text, token, key) is not { } caller)
        {
            return Invalid;
        }

        // The SDK's other lines let a key without endorsements sign for every channel.
        if (!key.Endorsements.Contains(channelId, StringComparer.Ordinal))
        {
            return Refused("The token's key is not endorsed for the activity's channel.");
        }

        return Claim(token, ServiceUrlClaim) == serviceUrl
            ? new(caller, "")
            : Refused("The token is for another service URL than the activity's.");
    }

    private async Task<TokenVerdict> OfEmulatorAsync(
        string text, JsonWebToken token, LoginIssuer issuer, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        if (await KeyAsync(_loginKeys, token, cancellationToken) is not { } key || await ValidateAsync(text, token, key) is not { } caller)
        {
            return Invalid;
        }

        if (Claim(token, "ver") != issuer.Version || !IsThisBot(Claim(token, issuer.AppClaim)))
        {
            return Refused("The token was not made for this bot's own app.");
        }

        // The SDK never compares the two.
        if (Claim(token, "tid") is { } tenant && !tenant.Equals(issuer.Tenant, StringComparison.OrdinalIgnoreCase))
        {
            return Refused("The token's tenant is not its issuer's.");
        }

        // The SDK takes such a token on every channel and for every address, and so would hand the bot's token to it.
        if (channelId != Emulator)
        {
            return Refused("Such a token is for the Emulator only.");
        }

        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var service) || !(Loopback.IsService(service) || _trust.ServiceUrls.Contains(serviceUrl, StringComparer.Ordinal)))
        {
            return Refused("The Emulator's service URL is neither on this machine nor one of Security:EmulatorServiceUrls.");
        }

        foreach (var claim in caller.FindAll(ServiceUrlClaim).ToList())
        {
            caller.RemoveClaim(claim);
        }

        caller.AddClaim(new(ServiceUrlClaim, serviceUrl));
        return new(caller, "");
    }

    // Without a name every key would have to be tried: a token must say which one signed it.
    private static async Task<PublishedKey?> KeyAsync(KeyDocument keys, JsonWebToken token, CancellationToken cancellationToken) =>
        Algorithms.Contains(token.Alg, StringComparer.Ordinal) && token.Kid is { Length: > 0 } id ? await keys.FindAsync(id, cancellationToken) : null;

    private async Task<ClaimsIdentity?> ValidateAsync(string text, JsonWebToken token, PublishedKey key)
    {
        var result = await _handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ClockSkew = Skew,
            IgnoreTrailingSlashWhenValidatingAudience = false,
            IssuerSigningKey = key.Key,
            LifetimeValidator = (from, until, _, _) => IsCurrent(from, until),
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = Algorithms,
            ValidAudiences = [_identity.AppId],
            ValidIssuer = token.Issuer,
        });
        return result.IsValid ? result.ClaimsIdentity : null;
    }

    private bool IsCurrent(DateTime? from, DateTime? until)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } start || start <= now + Skew);
    }

    private bool IsThisBot(string? app) => string.Equals(app, _identity.AppId, StringComparison.OrdinalIgnoreCase);

    private JsonWebToken? Read(string text)
    {
        try
        {
            return _handler.CanReadToken(text) ? _handler.ReadJsonWebToken(text) : null;
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Claim(JsonWebToken token, string name)
    {
        try
        {
            return token.TryGetPayloadValue<object>(name, out var value) ? value as string : null;
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static TokenVerdict Refused(string reason) => new(null, reason);
}
