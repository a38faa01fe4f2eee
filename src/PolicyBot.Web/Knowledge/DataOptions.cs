using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Knowledge;

/// <summary>The section <c>Data</c>: where everything that is written lies.</summary>
/// <param name="Path">A full path; by default PolicyBot in the user's application data folder.</param>
public sealed record DataOptions(string Path)
{
    /// <summary>The folder of the passage indexes.</summary>
    public string Indexes => System.IO.Path.Combine(Path, "indexes");

    /// <summary>Reads the section; a relative path counts from the current directory.</summary>
    public static DataOptions Read(SettingsReader settings)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var path = settings.Text("Data:Path", home.Length > 0 ? System.IO.Path.Combine(home, "PolicyBot") : "");
        if (path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal))
        {
            return new(System.IO.Path.GetFullPath(path));
        }

        settings.Refuse("Data:Path", path, "the path of a folder that this user may write; the user has no application data folder of its own");
        return new(AppContext.BaseDirectory);
    }
}
