namespace PolicyBot.Web.Commands;

/// <summary>The checkout of the repository that commands for its developers work in.</summary>
public static class Checkout
{
    /// <summary>The nearest folder that holds PolicyBot.sln, upwards from the current directory; null where there is none.</summary>
    public static string? Find()
    {
        var folder = Directory.GetCurrentDirectory();
        while (folder is not null && !File.Exists(Path.Combine(folder, "PolicyBot.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
