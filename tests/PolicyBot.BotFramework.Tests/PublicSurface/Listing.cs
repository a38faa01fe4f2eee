namespace PolicyBot.BotFramework.Tests.PublicSurface;

/// <summary>Reads the listings beside this file.</summary>
internal static class Listing
{
    /// <summary>Each line's parts after the assembly, for example type, kind and signature.</summary>
    public static IEnumerable<string[]> Read(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "PublicSurface", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | ")[1..]);

    public static string WithoutAttributes(string signature) =>
        signature.Replace(" [Obsolete]", "", StringComparison.Ordinal);
}
