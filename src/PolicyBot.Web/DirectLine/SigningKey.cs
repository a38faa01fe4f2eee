using System.Security.Cryptography;

namespace PolicyBot.Web.DirectLine;

/// <summary>The key that tokens are signed with, made at the first start and kept in a file that only its owner may read.</summary>
public static class SigningKey
{
    private const int Length = 32;

    /// <summary>Reads the key, making it where there is none. One that is damaged is replaced: its tokens end, and pages start anew.</summary>
    /// <param name="folder">The data folder.</param>
    public static byte[] Load(string folder)
    {
        var path = Path.Combine(folder, "directline.key");
        if (File.Exists(path) && new FileInfo(path).Length != Length)
        {
            File.Delete(path);
        }

        if (!File.Exists(path))
        {
            Create(path);
        }

        return File.ReadAllBytes(path);
    }

    // Moved into place whole, so that two starts at once end up with one key.
    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var made = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(made, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
        }

        try
        {
            File.Move(made, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(made);
        }
    }
}
