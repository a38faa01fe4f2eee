namespace Microsoft.Bot.Builder;

/// <summary>Objects that live for one turn, by a key or by their type's full name.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>The object under <paramref name="key"/>; null where there is none, or none of this type.</summary>
    public T? Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The object kept under its type's name; null where there is none.</summary>
    public T? Get<T>()
        where T : class => Get<T>(NameOf<T>());

    /// <summary>Keeps an object under <paramref name="key"/>.</summary>
    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Keeps an object under its type's name.</summary>
    /// <exception cref="ArgumentException">One is there already.</exception>
    public void Add<T>(T value)
        where T : class => Add(NameOf<T>(), value);

    /// <summary>Keeps an object under <paramref name="key"/>, in place of what was there; null removes it.</summary>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        if (value is null)
        {
            Remove(key);
        }
        else
        {
            this[key] = value;
        }
    }

    /// <summary>Keeps an object under its type's name, in place of what was there.</summary>
    public void Set<T>(T? value)
        where T : class => Set(NameOf<T>(), value);

    /// <summary>Disposes what is kept and can be disposed.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes what is kept and can be disposed, once.</summary>
    /// <param name="disposing">False when called from a finaliser.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing)
        {
            return;
        }

        _disposed = true;
        foreach (var value in Values)
        {
            (value as IDisposable)?.Dispose();
        }
    }

    private static string NameOf<T>() => typeof(T).FullName ?? typeof(T).Name;
}
