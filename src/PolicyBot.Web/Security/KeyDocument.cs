using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace PolicyBot.Web.Security;

/// <summary>The keys that one OpenID document leads to, kept between uses.</summary>
/// <param name="address">The document.</param>
/// <param name="clients">Fetches it.</param>
/// <param name="time">Tells the time.</param>
/// <param name="logger">Told when a fetch fails.</param>
/// <remarks>
/// Fetched when a key is asked for that is not known, at most once a minute for all callers together, and anew after a day.
/// Keys that were fetched stay while the source is down. A key that is published no longer is good for another hour: tokens
/// signed before live as long.
/// </remarks>
public sealed partial class KeyDocument(Uri address, IHttpClientFactory clients, TimeProvider time, ILogger<KeyDocument> logger)
{
    /// <summary>The name of the HTTP client that fetches documents.</summary>
    public const string ClientName = "keys";

    /// <summary>How long keys are used before they are fetched anew.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>The least time between two fetches.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>How long a withdrawn key is still good.</summary>
    public static readonly TimeSpan Withdrawal = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private volatile KeySet _keys = new(new Dictionary<string, Known>(), DateTimeOffset.MinValue);
    private DateTimeOffset? _tried;
    private Task _fetching = Task.CompletedTask;

    /// <summary>The key of a name; null where none is published under it, or none could be fetched.</summary>
    public async Task<PublishedKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var key = Find(id);
        if (key is null)
        {
            await RefreshAsync().WaitAsync(cancellationToken);
            return Find(id);
        }

        if (time.GetUtcNow() - _keys.Fetched >= Lifetime)
        {
            // Nobody waits for keys to be fetched anew while those at hand are good.
            _ = RefreshAsync();
        }

        return key;
    }

    private PublishedKey? Find(string id) => _keys.ById.TryGetValue(id, out var known) && time.GetUtcNow() < known.Until ? known.Key : null;

    private Task RefreshAsync()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_fetching.IsCompleted && (_tried is not { } tried || now - tried >= Interval))
            {
                _tried = now;
                _fetching = FetchAsync();
            }

            return _fetching;
        }
    }

    private async Task FetchAsync()
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            var document = OpenIdConnectConfiguration.Create(await client.GetStringAsync(address));
            if (!Uri.TryCreate(document.JwksUri, UriKind.Absolute, out var set) || !ChannelTrust.MayBeFetched(set))
            {
                throw new FormatException("The document names no key set that may be fetched.");
            }

            Take(PublishedKey.ReadSet(await client.GetStringAsync(set)));
        }
        catch (Exception fault)
        {
            // Whatever the source sends, callers go on with the keys at hand.
            LogFailure(address, fault.GetType().Name);
        }
    }

    private void Take(IReadOnlyList<PublishedKey> published)
    {
        var now = time.GetUtcNow();
        var keys = published.DistinctBy(key => key.Id, StringComparer.Ordinal).ToDictionary(key => key.Id, key => new Known(key, DateTimeOffset.MaxValue), StringComparer.Ordinal);
        foreach (var (id, known) in _keys.ById)
        {
            var until = now + Withdrawal < known.Until ? now + Withdrawal : known.Until;
            if (until > now)
            {
                keys.TryAdd(id, known with { Until = until });
            }
        }

        _keys = new(keys, now);
    }

    [LoggerMessage(LogLevel.Warning, "The keys of {Address} could not be fetched ({Fault}); those at hand stay in use")]
    private partial void LogFailure(Uri address, string fault);

    private sealed record KeySet(IReadOnlyDictionary<string, Known> ById, DateTimeOffset Fetched);

    private sealed record Known(PublishedKey Key, DateTimeOffset Until);
}
