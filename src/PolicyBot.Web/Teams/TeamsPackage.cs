using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyBot.Web.Teams;

/// <summary>The archive that is uploaded to Teams: the manifest and the icons that it names.</summary>
public static class TeamsPackage
{
    // What is packed says nothing of when that was: the same app gives the same bytes.
    private static readonly DateTimeOffset Packed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A name's letters stay readable to whoever opens the file; nothing reads it as HTML.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an archive.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="target">Where the archive's bytes go; left open.</param>
    public static void Write(JsonObject manifest, Stream target)
    {
        using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, TeamsManifest.FileName, JsonSerializer.SerializeToUtf8Bytes(manifest, Readable));
        Add(archive, TeamsManifest.ColorFileName, TeamsIcons.Color());
        Add(archive, TeamsManifest.OutlineFileName, TeamsIcons.Outline());
    }

    private static void Add(ZipArchive archive, string name, byte[] bytes)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Packed;
        using var content = entry.Open();
        content.Write(bytes);
    }
}
