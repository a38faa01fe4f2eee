using System.IO.Compression;
using System.Security.Cryptography;

namespace PolicyBot.Web.Reader;

/// <summary>A style sheet or script of the pages.</summary>
public sealed class PageAsset
{
    private const int VersionDigits = 16;

    /// <summary>Takes a file into memory, as it is and compressed.</summary>
    /// <param name="name">Its name in addresses.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="bytes">What it holds.</param>
    public PageAsset(string name, string contentType, byte[] bytes)
    {
        ContentType = contentType;
        Bytes = bytes;
        Compressed = Compress(bytes);
        Version = Convert.ToHexStringLower(SHA256.HashData(bytes))[..VersionDigits];
        Path = $"/assets/{name}?v={Version}";
    }

    /// <summary>Its media type.</summary>
    public string ContentType { get; }

    /// <summary>What it holds.</summary>
    public byte[] Bytes { get; }

    /// <summary>The same, compressed with gzip.</summary>
    public byte[] Compressed { get; }

    /// <summary>Changes with every change of the file.</summary>
    public string Version { get; }

    /// <summary>Its address, which changes with its version, so that browsers may keep it for good.</summary>
    public string Path { get; }

    private static byte[] Compress(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return buffer.ToArray();
    }
}
