using PolicyBot.Documents;

namespace PolicyBot.Indexing;

/// <summary>The passages of a knowledge folder, stored for search under the user's data folder; frozen once open.</summary>
public sealed class PassageIndex : IDisposable
{
    /// <summary>The documents it was made from.</summary>
    public Knowledge Knowledge => throw new NotImplementedException();

    /// <summary>Every passage, ordered by document id, then by start.</summary>
    public IReadOnlyList<IndexedPassage> Passages => throw new NotImplementedException();

    /// <summary>Names the content: the same documents, synonyms and index format give the same version.</summary>
    public string Version => throw new NotImplementedException();

    /// <summary>Opens the index of that knowledge, making it first where it is not yet there.</summary>
    /// <param name="knowledge">The documents.</param>
    /// <param name="folder">Where indexes are kept, each in a folder named by its version.</param>
    /// <param name="progress">Told the share that is done, from 0 to 1, while an index is made; null for nobody.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static PassageIndex Open(Knowledge knowledge, string folder, IProgress<double>? progress = null) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
