namespace Microsoft.Bot.Builder;

/// <summary>An object that knows which state of itself was read, so that a later one is not overwritten unseen.</summary>
public interface IStoreItem
{
    /// <summary>Names the state that was read; <c>*</c> overwrites any state.</summary>
    string? ETag { get; set; }
}
