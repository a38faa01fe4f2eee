using System.Buffers.Binary;
using System.IO.Compression;

namespace PolicyBot.Web.Tests.Teams;

/// <summary>A picture as a strict reader of PNG finds it: unfiltered rows of 8-bit red, green, blue and alpha.</summary>
internal sealed record PngPicture(int Width, int Height, IReadOnlyList<(int Colour, int Alpha)> Pixels)
{
    public static PngPicture Read(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        var chunks = Chunks(file.AsMemory(8)).ToList();
        Assert.Equal(["IHDR", "IDAT", "IEND"], chunks.Select(chunk => chunk.Type));
        var header = chunks[0].Content.Span;
        Assert.Equal([8, 6, 0, 0, 0], header[8..].ToArray());
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        using var rows = new MemoryStream();
        using (var inflate = new ZLibStream(new MemoryStream(chunks[1].Content.ToArray()), CompressionMode.Decompress))
        {
            inflate.CopyTo(rows);
        }

        var bytes = rows.ToArray();
        Assert.Equal((width * 4 + 1) * height, bytes.Length);
        var pixels = new List<(int, int)>();
        for (var at = 0; at < bytes.Length; at += width * 4 + 1)
        {
            Assert.Equal(0, bytes[at]);
            pixels.AddRange(Enumerable.Range(0, width).Select(column => at + 1 + column * 4).Select(pixel => ((bytes[pixel] << 16) | (bytes[pixel + 1] << 8) | bytes[pixel + 2], (int)bytes[pixel + 3])));
        }

        return new(width, height, pixels);
    }

    private static IEnumerable<(string Type, ReadOnlyMemory<byte> Content)> Chunks(ReadOnlyMemory<byte> rest)
    {
        while (rest.Length > 0)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest.Span);
            var signed = rest.Slice(4, 4 + length);
            Assert.Equal(Crc(signed.Span), BinaryPrimitives.ReadUInt32BigEndian(rest.Span[(8 + length)..]));
            yield return (System.Text.Encoding.ASCII.GetString(signed.Span[..4]), signed[4..]);
            rest = rest[(12 + length)..];
        }
    }

    // By polynomial division over the whole message, unlike the program's.
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var table = Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (crc, _) => (crc >> 1) ^ ((crc & 1) * 0xEDB88320))).ToArray();
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = table[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return crc ^ uint.MaxValue;
    }
}
