using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects in memory, as JSON, so that what was read or written can be changed without harm.</summary>
/// <param name="dictionary">Where to keep them; null for a place of its own.</param>
public class MemoryStorage(Dictionary<string, JObject>? dictionary = null) : IStorage
{
    private const string ETag = "eTag";
    private readonly Lock _lock = new();
    private readonly Dictionary<string, JObject> _items = dictionary ?? new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> _types = new(StringComparer.Ordinal);
    private int _lastETag;

    /// <inheritdoc/>
    /// <remarks>What was written by another comes as the <see cref="JObject"/> that it is.</remarks>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item))
                {
                    var type = _types.GetValueOrDefault(key, typeof(JObject));
                    found[key] = item.ToObject(type, StateJson.Serializer)!;
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">
    /// An <see cref="IStoreItem"/> takes the place of one whose ETag is another, and its own is not <c>*</c>. Items
    /// before it have been written.
    /// </exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                Write(key, value);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
                _types.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object? value)
    {
        if (value is null)
        {
            _items.Remove(key);
            _types.Remove(key);
            return;
        }

        var item = JObject.FromObject(value, StateJson.Serializer);
        if (value is IStoreItem { ETag: var read })
        {
            var kept = _items.TryGetValue(key, out var old) ? (string?)old[ETag] : null;
            if (kept is not null && read != "*" && read != kept)
            {
                throw new ArgumentException(
                    $"Etag conflict: the item was read with '{read}', but is kept with '{kept}'. Read it again.");
            }

            item.Property(ETag, StringComparison.OrdinalIgnoreCase)?.Remove();
            item[ETag] = (_lastETag++).ToString(CultureInfo.InvariantCulture);
        }

        _items[key] = item;
        _types[key] = value.GetType();
    }
}
