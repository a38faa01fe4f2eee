using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PolicyBot.Documents;

/// <summary>Reads sources.json: which files are served, and what is known of them.</summary>
internal static class SourcesFile
{
    /// <summary>The file's name in a knowledge folder.</summary>
    public const string Name = "sources.json";

    private const int MaximumDepth = 16;

    /// <summary>The entries of the file, faulty ones left out.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="faults">Receives every fault found.</param>
    public static IReadOnlyList<SourceEntry> Read(string json, ICollection<KnowledgeFault> faults)
    {
        var log = new SourcesFaults(faults);
        if (Parse(json, log) is not { } root)
        {
            return [];
        }

        if (root is not JObject file)
        {
            log.Add(root, $"it holds {JsonNames.Of(root)}; an object with a list \"documents\" is expected.");
            return [];
        }

        var fields = new SourceFields(file, "the file", log);
        fields.RefuseOthersThan("documents");
        if (fields.List("documents") is not { } list)
        {
            return [];
        }

        if (list.Count == 0)
        {
            log.Add(list, "\"documents\" is empty; name at least one document, or remove the file to serve every .md and .txt file.");
        }

        var entries = list.Select(token => SourceEntryReader.Read(token, log)).OfType<SourceEntry>().ToList();
        RefuseTwins(entries, log);
        return entries;
    }

    private static JToken? Parse(string json, SourcesFaults log)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { MaxDepth = MaximumDepth, DateParseHandling = DateParseHandling.None };
        try
        {
            var root = JToken.ReadFrom(reader, new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            while (reader.Read())
            {
                // Only comments are read here: the reader refuses anything else behind the end.
            }

            return root;
        }
        catch (JsonException exception)
        {
            log.Add(Math.Max(1, reader.LineNumber), $"it is not valid JSON: {exception.Message}");
            return null;
        }
    }

    private static void RefuseTwins(List<SourceEntry> entries, SourcesFaults log)
    {
        foreach (var twin in Twins(entries, entry => entry.Id))
        {
            log.Add(twin.IdLine, $"the id \"{twin.Id}\" is taken by an earlier document; each document needs its own.");
        }

        foreach (var twin in Twins(entries, entry => entry.File))
        {
            log.Add(twin.FileLine, $"the file \"{twin.File}\" is already served as an earlier document; name each file once.");
        }
    }

    private static IEnumerable<SourceEntry> Twins(List<SourceEntry> entries, Func<SourceEntry, string> key) =>
        entries.GroupBy(key, StringComparer.Ordinal).SelectMany(group => group.Skip(1));
}
