using System.CommandLine;
using System.Text.Json;
using PolicyBot.Documents;
using PolicyBot.Inference;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Commands;

/// <summary>Looks after the knowledge folder.</summary>
public static class KnowledgeCommand
{
    /// <summary>The command <c>knowledge</c> with its subcommand <c>check</c>.</summary>
    public static Command Create(SharedOptions shared)
    {
        var update = new Option<bool>("--update") { Description = "First rewrite the sha256 pins of sources.json to the files as they are now." };
        var check = new Command("check", "Read the knowledge folder as a start would and list every fault. Exits with 0 where there is none, 2 where there are some.") { update };
        check.SetAction(line => Check(line.GetValue(update), line, shared));
        return new Command("knowledge", "Look after the knowledge folder.") { check };
    }

    private static int Check(bool update, ParseResult line, SharedOptions shared)
    {
        var output = line.InvocationConfiguration.Output;
        var folder = shared.KnowledgeFolderOf(line);
        if (update)
        {
            foreach (var file in KnowledgeFolder.UpdatePins(folder))
            {
                output.WriteLine($"Pinned {file} as it is now.");
            }
        }

        var settings = shared.ReadSettings(line);
        var data = DataOptions.Read(settings);
        settings.ThrowIfFaulty();

        // The models are no part of the folder; a check finds the same faults without them, and sooner.
        using var served = shared.Open(line, data, new InferenceOptions { Enabled = false });
        using var lease = served.Take();
        output.WriteLine($"{folder} is well: {KnowledgeCounts.Of(lease.Engine.Index)}, {KnowledgeCounts.Count(Pins(folder), "pin")}.");
        return ExitCode.Success;
    }

    private static int Pins(string folder)
    {
        var path = Path.Combine(folder, "sources.json");
        if (!File.Exists(path))
        {
            return 0;
        }

        using var sources = JsonDocument.Parse(File.ReadAllBytes(path), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return sources.RootElement.GetProperty("documents").EnumerateArray()
            .Count(document => document.TryGetProperty("sha256", out var pin) && pin.ValueKind == JsonValueKind.String);
    }
}
