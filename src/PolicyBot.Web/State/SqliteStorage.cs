using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PolicyBot.Web.State;

/// <summary>Keeps the bot's state in the state database.</summary>
/// <param name="database">The file.</param>
/// <param name="options">How long an item is kept after it was last written; an older one is not read, whether or not it is erased yet.</param>
/// <param name="time">Tells the time.</param>
/// <remarks>
/// Items are JSON without type names. An <see cref="IStoreItem"/> is read as the type that was written, where that is loaded;
/// everything else as a <see cref="JObject"/>, which is what state makes its properties from.
/// </remarks>
public sealed class SqliteStorage(StateDatabase database, StateOptions options, TimeProvider time) : IStorage
{
    private const string ETag = "eTag";

    private static readonly JsonSerializer Json = JsonSerializer.Create(new()
    {
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 128,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        TypeNameHandling = TypeNameHandling.None,
    });

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        using var connection = database.Connect();
        foreach (var key in keys.Distinct(StringComparer.Ordinal))
        {
            if (Read(connection, key) is { } item)
            {
                found[key] = item;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An <see cref="IStoreItem"/> takes the place of one whose ETag is another, and its own is not <c>*</c>. Nothing has been written.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var (key, value) in changes)
        {
            Write(connection, key, value);
        }

        transaction.Commit();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        using var connection = database.Connect();
        foreach (var key in keys)
        {
            Delete(connection, key);
        }

        return Task.CompletedTask;
    }

    private object? Read(SqliteConnection connection, string key)
    {
        using var command = connection.Command(
            "SELECT json, etag, type FROM items WHERE key = $key AND written >= $oldest", ("$key", key), ("$oldest", Oldest()));
        using var row = command.ExecuteReader();
        if (!row.Read())
        {
            return null;
        }

        using var reader = new JsonTextReader(new StringReader(row.GetString(0)));
        var json = Json.Deserialize<JObject>(reader)!;
        if (!row.IsDBNull(1))
        {
            json[ETag] = row.GetString(1);
        }

        return !row.IsDBNull(2) && Loaded(row.GetString(2)) is { } type ? json.ToObject(type, Json) : json;
    }

    private void Write(SqliteConnection connection, string key, object? value)
    {
        if (value is null)
        {
            Delete(connection, key);
            return;
        }

        var json = JObject.FromObject(value, Json);
        string? next = null, type = null;
        if (value is IStoreItem { ETag: var read })
        {
            if (Kept(connection, key) is { } kept && read != "*" && read != kept)
            {
                throw new ArgumentException($"Etag conflict: the item was read with '{read}', but is kept with '{kept}'. Read it again.");
            }

            json.Property(ETag, StringComparison.OrdinalIgnoreCase)?.Remove();
            next = Guid.NewGuid().ToString("N");
            type = value.GetType().FullName;
        }

        connection.Run(
            "INSERT INTO items (key, json, etag, type, written) VALUES ($key, $json, $etag, $type, $written) ON CONFLICT (key) DO UPDATE SET json = excluded.json, etag = excluded.etag, type = excluded.type, written = excluded.written",
            ("$key", key),
            ("$json", json.ToString(Formatting.None)),
            ("$etag", next),
            ("$type", type),
            ("$written", time.GetUtcNow().ToUnixTimeSeconds()));
    }

    private string? Kept(SqliteConnection connection, string key)
    {
        using var command = connection.Command(
            "SELECT etag FROM items WHERE key = $key AND written >= $oldest", ("$key", key), ("$oldest", Oldest()));
        return command.ExecuteScalar() as string;
    }

    private static void Delete(SqliteConnection connection, string key) =>
        connection.Run("DELETE FROM items WHERE key = $key", ("$key", key));

    // A name in a file must not load code, nor make an object of a type that was not meant to be kept.
    private static Type? Loaded(string name) => AppDomain.CurrentDomain.GetAssemblies()
        .Select(assembly => assembly.GetType(name))
        .FirstOrDefault(type => type is not null && type.IsAssignableTo(typeof(IStoreItem)));

    private long Oldest() => (time.GetUtcNow() - options.Retention).ToUnixTimeSeconds();
}
