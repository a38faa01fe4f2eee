using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Documents;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>
/// A large archive in a folder: <c>docs.jsonl.gz</c> with <c>doc</c>, <c>agency</c> and <c>title</c> of each document, <c>passages.jsonl.gz</c> with
/// <c>id</c> ("doc-passage", in order) and <c>text</c> of each passage.
/// </summary>
internal static class ArchiveFile
{
    /// <summary>Its first passages, each a paragraph of its document.</summary>
    public static Knowledge Read(string folder, int passages)
    {
        var documents = Lines(folder, "docs.jsonl.gz").ToDictionary(line => (int)line["doc"]!);
        return new(folder,
        [
            .. Lines(folder, "passages.jsonl.gz").Take(passages)
                .GroupBy(line => int.Parse(((string)line["id"]!).Split('-')[0], System.Globalization.CultureInfo.InvariantCulture), line => (string)line["text"]!)
                .Select(document => Of(documents[document.Key], string.Join("\n\n", document)))
                .OrderBy(document => document.Id, StringComparer.Ordinal),
        ]);
    }

    private static Document Of(JsonNode line, string text) => new()
    {
        Id = $"document-{line["doc"]}",
        File = $"document-{line["doc"]}.md",
        Title = (string)line["title"]!,
        Publisher = (string?)line["agency"],
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        Text = text,
    };

    private static IEnumerable<JsonNode> Lines(string folder, string name)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, name)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return JsonNode.Parse(line) ?? throw new JsonException($"'{name}' has a line that is no object.");
        }
    }
}
