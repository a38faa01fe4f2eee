namespace PolicyBot.Web.Tests.Support;

/// <summary>The checkout that the tests run in.</summary>
public static class Checkout
{
    /// <summary>The folder that holds PolicyBot.sln.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "PolicyBot.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' holds PolicyBot.sln; run the tests from a checkout."));
}
