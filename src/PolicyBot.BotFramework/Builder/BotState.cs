using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State that is read once a turn, changed as an object and written back where it changed. The last turn to write wins.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>Makes one.</summary>
    /// <param name="storage">Where the state is kept.</param>
    /// <param name="contextServiceKey">The key in <see cref="ITurnContext.TurnState"/> of this turn's copy.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>This turn's copy of the state; null where it has not been loaded.</summary>
    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Loads the state, where this turn has not yet or <paramref name="force"/> is true.</summary>
    /// <exception cref="InvalidOperationException">What is kept is no state, or the activity lacks what the key is made of.</exception>
    public virtual async Task LoadAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext) is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        var state = items.TryGetValue(key, out var item) ? item : null;
        turnContext.TurnState[_contextServiceKey] = new CachedBotState(state switch
        {
            null => null,
            IDictionary<string, object> values => values,
            JObject json => json.ToObject<Dictionary<string, object>>(StateJson.Serializer),
            _ => throw new InvalidOperationException("What is kept under the state's key is no state."),
        });
    }

    /// <summary>Writes the state, where it was changed in this turn or <paramref name="force"/> is true.</summary>
    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GetCachedState(turnContext) is { } cached && (force || cached.IsChanged))
        {
            var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
            await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
            cached.MarkSaved();
        }
    }

    /// <summary>Empties the state; it is empty for good once it is saved.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = CachedBotState.Cleared();
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state at once.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The key in the storage of the state that this turn is about.</summary>
    /// <exception cref="InvalidOperationException">The activity lacks what the key is made of.</exception>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>Reads a property of this turn's copy.</summary>
    /// <returns>The value; the type's default where there is none.</returns>
    protected Task<T> GetPropertyValueAsync<T>(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default) =>
        Task.FromResult(TryGet<T>(turnContext, propertyName, out var value) ? value : default!);

    /// <summary>Sets a property of this turn's copy.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        StateOf(turnContext)[propertyName] = value;
        return Task.CompletedTask;
    }

    /// <summary>Removes a property from this turn's copy.</summary>
    protected Task DeletePropertyValueAsync(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        StateOf(turnContext).Remove(propertyName);
        return Task.CompletedTask;
    }

    private IDictionary<string, object> StateOf(ITurnContext turnContext) => GetCachedState(turnContext)?.State
        ?? throw new InvalidOperationException("The state has not been loaded in this turn.");

    private bool TryGet<T>(ITurnContext turnContext, string name, out T value)
    {
        var state = StateOf(turnContext);
        value = default!;
        if (!state.TryGetValue(name, out var kept) || kept is null)
        {
            return false;
        }

        if (kept is not T)
        {
            // Kept as the object that it becomes, so that changes to it are saved.
            kept = JToken.FromObject(kept, StateJson.Serializer).ToObject<T>(StateJson.Serializer)!;
            state[name] = kept;
        }

        value = (T)kept;
        return true;
    }
}
