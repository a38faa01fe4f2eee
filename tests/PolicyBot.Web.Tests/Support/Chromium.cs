namespace PolicyBot.Web.Tests.Support;

/// <summary>Finds a Chromium on this machine.</summary>
public static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    /// <summary>The program's path; null where there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Why a test that needs a browser cannot run here; null where it can, or must.</summary>
    public static string? ReasonToSkip { get; } =
        Environment.GetEnvironmentVariable("CI") == "true" ? null
        : Path is null ? "No Chromium is on the PATH; install the package chromium."
        : !File.Exists(System.IO.Path.Combine(AppContext.BaseDirectory, "wwwroot", "webchat.js")) ? "Web Chat is not installed; install npm and build again."
        : null;
}
