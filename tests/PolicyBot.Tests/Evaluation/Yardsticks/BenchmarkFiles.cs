using System.IO.Compression;
using System.Text;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Evaluation.Yardsticks;

/// <summary>Files of a benchmark as small as they can be, in a folder that is gone after the test.</summary>
internal sealed class BenchmarkFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.Path;

    public BenchmarkFiles Add(string name, string text)
    {
        var path = Place(name);
        File.WriteAllText(path, text);
        return this;
    }

    public BenchmarkFiles AddPacked(string name, string text)
    {
        using var packed = new GZipStream(File.Create(Place(name + ".gz")), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(text));
        return this;
    }

    public void Dispose() => _folder.Dispose();

    private string Place(string name)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
