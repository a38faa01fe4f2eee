namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key, from one turn to the next.</summary>
public interface IStorage
{
    /// <summary>Reads what is kept under the keys.</summary>
    /// <returns>Copies of what was found; keys without anything are missing.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Keeps each object under its key, in place of what was there.</summary>
    /// <remarks>See <see cref="IStoreItem"/> for objects that must not be overwritten unseen.</remarks>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Forgets what is kept under the keys; keys without anything do not matter.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
