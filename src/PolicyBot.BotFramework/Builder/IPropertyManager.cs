namespace Microsoft.Bot.Builder;

/// <summary>Has properties that can be read and set by name.</summary>
public interface IPropertyManager
{
    /// <summary>Gives access to a property.</summary>
    /// <param name="name">The name under which it is kept.</param>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
