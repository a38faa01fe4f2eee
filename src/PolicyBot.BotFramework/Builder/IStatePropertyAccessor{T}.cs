namespace Microsoft.Bot.Builder;

/// <summary>Reads and sets one property of a state.</summary>
/// <typeparam name="T">The property's type; must be writable as JSON.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>Reads the property, loading the state first where this turn has not yet.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes the value where there is none, which is then set; null for none.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>The value, and the same object for the whole turn; the type's default where there is none.</returns>
    Task<T> GetAsync(
        ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the property; it is kept once the state is saved.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    /// <summary>Removes the property; it is gone once the state is saved.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
