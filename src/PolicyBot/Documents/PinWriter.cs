using System.Text;

namespace PolicyBot.Documents;

/// <summary>Writes the pins of sources.json anew.</summary>
internal static class PinWriter
{
    /// <summary>Sets every pin of a folder to its file's hash; null is filled, an entry without the field stays without.</summary>
    /// <returns>The files whose pin changed, in the order of sources.json.</returns>
    /// <exception cref="KnowledgeException">There is no sources.json, or it or a file it names cannot be read.</exception>
    public static IReadOnlyList<string> Update(string folder)
    {
        var reader = new KnowledgeReader(folder);
        var (entries, json) = reader.ReadSources();
        var stale = new List<(SourcePin Pin, string File, string Sha256)>();
        foreach (var entry in entries)
        {
            if (reader.ReadFile(entry) is { } file && entry.Pin is { } pin && pin.Sha256 != file.Sha256)
            {
                stale.Add((pin, entry.File, file.Sha256));
            }
        }

        reader.ThrowIfFaulty();
        if (stale.Count > 0)
        {
            Write(Path.Combine(folder, SourcesFile.Name), Rewrite(json, stale.Select(item => (item.Pin, item.Sha256))));
        }

        return [.. stale.Select(item => item.File)];
    }

    private static string Rewrite(string json, IEnumerable<(SourcePin Pin, string Sha256)> pins)
    {
        var lines = LineStarts(json);
        var rewritten = new StringBuilder(json.Length);
        var copied = 0;
        foreach (var (pin, sha256) in pins)
        {
            var end = lines[pin.Line - 1] + pin.ValueEnd;
            var start = end - (pin.Sha256 is { } old ? old.Length + 2 : "null".Length);
            rewritten.Append(json, copied, start - copied).Append('"').Append(sha256).Append('"');
            copied = end;
        }

        return rewritten.Append(json, copied, json.Length - copied).ToString();
    }

    // Lines end where Json.NET ends them: at a carriage return, a line feed or both.
    private static List<int> LineStarts(string json)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] == '\n' || (json[i] == '\r' && (i + 1 == json.Length || json[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    // Written beside and moved over it, so that nobody ever reads half a file; a link stays one.
    private static void Write(string path, string json)
    {
        var file = new FileInfo(path);
        var target = file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
        var fresh = target + ".new";
        var hasMark = File.ReadAllBytes(target).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        File.WriteAllText(fresh, json, new UTF8Encoding(hasMark));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(fresh, File.GetUnixFileMode(target));
        }

        File.Move(fresh, target, overwrite: true);
    }
}
