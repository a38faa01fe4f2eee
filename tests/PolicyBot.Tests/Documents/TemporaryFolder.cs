using System.Text;

namespace PolicyBot.Tests.Documents;

/// <summary>A knowledge folder of one test, deleted afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("knowledge-").FullName;

    public string Sources
    {
        get => File.ReadAllText(In("sources.json"));
        set => Write("sources.json", value);
    }

    public string In(string name) => System.IO.Path.Combine(Path, name);

    public TemporaryFolder Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(In(name))!);
        File.WriteAllBytes(In(name), bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
