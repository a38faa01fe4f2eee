namespace PolicyBot.Benchmarks.Load;

/// <summary>A folder that a server writes to, removed with all that is in it when the load is over.</summary>
internal sealed class LoadFolder : IDisposable
{
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("load-");

    public void Dispose() => Folder.Delete(recursive: true);
}
