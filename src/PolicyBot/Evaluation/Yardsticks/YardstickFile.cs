using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PolicyBot.Documents;

namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>Opens the files of public benchmarks, packed with gzip or not, and names file and line where one is not as expected.</summary>
internal static class YardstickFile
{
    /// <summary>The file, or the same one with ".gz" behind its name; null where there is neither.</summary>
    public static string? Find(params ReadOnlySpan<string> path)
    {
        var plain = Path.Combine(path);
        return File.Exists(plain) ? plain : File.Exists(plain + ".gz") ? plain + ".gz" : null;
    }

    /// <summary>What each line holds, in order; blank ones are passed over.</summary>
    /// <exception cref="QuestionFileException">A line is not as expected.</exception>
    public static IEnumerable<T> ReadLines<T>(string path, Func<string, T> read)
    {
        using var lines = Open(path);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Read(FormattableString.Invariant($"{path}:{number}"), () => read(line));
            }
        }
    }

    /// <summary>What each line holds that is one JSON value.</summary>
    /// <exception cref="QuestionFileException">A line is not as expected.</exception>
    public static IEnumerable<T> ReadJsonLines<T>(string path, Func<JsonElement, T> read) =>
        ReadLines(path, line =>
        {
            using var json = JsonDocument.Parse(line);
            return read(json.RootElement);
        });

    /// <summary>What a file holds that is one JSON value.</summary>
    /// <exception cref="QuestionFileException">It is not as expected.</exception>
    public static T ReadJson<T>(string path, Func<JsonElement, T> read) =>
        Read(path, () =>
        {
            using var file = Open(path);
            using var json = JsonDocument.Parse(file.ReadToEnd());
            return read(json.RootElement);
        });

    /// <summary>A document of a benchmark: plain text, of which nothing more is known.</summary>
    public static Document Document(string id, string title, string text) => new()
    {
        Id = id,
        File = "benchmark.txt",
        Title = title,
        Text = text,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
    };

    public static string Text(this JsonElement value, string key) =>
        value.GetProperty(key).GetString() ?? throw new FormatException($"'{key}' is null; a string was expected.");

    private static StreamReader Open(string path)
    {
        var file = File.OpenRead(path);
        return new(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file, Encoding.UTF8);
    }

    private static T Read<T>(string place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or InvalidDataException)
        {
            throw new QuestionFileException([$"{place}: not as this benchmark writes it: {fault.Message}"]);
        }
    }
}
