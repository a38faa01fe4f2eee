using System.Buffers.Binary;
using System.IO.Compression;

namespace PolicyBot.Web.Teams;

/// <summary>A square picture that shapes are painted on, one over the other; transparent at first.</summary>
/// <param name="size">Its width and height, in pixels.</param>
public sealed class Canvas(int size)
{
    private const int SamplesAcross = 4;
    private const int Samples = SamplesAcross * SamplesAcross;
    private const int Channels = 4;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    private readonly byte[] _pixels = new byte[size * size * Channels];

    /// <summary>Paints a shape.</summary>
    /// <param name="covers">Whether the shape covers a point, given in pixels from the left and from the top.</param>
    /// <param name="colour">Its colour: red, green and blue, two hexadecimal digits each.</param>
    public void Paint(Func<double, double, bool> covers, int colour)
    {
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                Blend(_pixels.AsSpan((row * size + column) * Channels, Channels), colour, Coverage(covers, column, row));
            }
        }
    }

    /// <summary>The picture as a PNG file (ISO/IEC 15948): 8 bits a channel, with transparency.</summary>
    public byte[] ToPng()
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], size);
        (header[8], header[9]) = (8, 6); // bits a channel; red, green, blue and alpha
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "IDAT"u8, Compressed());
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static double Coverage(Func<double, double, bool> covers, int column, int row)
    {
        var covered = 0;
        for (var sample = 0; sample < Samples; sample++)
        {
            var x = column + (sample % SamplesAcross + 0.5) / SamplesAcross;
            var y = row + (sample / SamplesAcross + 0.5) / SamplesAcross;
            covered += covers(x, y) ? 1 : 0;
        }

        return (double)covered / Samples;
    }

    // Porter and Duff's "over" (1984), on colours that are not multiplied by their alpha.
    private static void Blend(Span<byte> pixel, int colour, double coverage)
    {
        var below = pixel[3] / 255.0 * (1 - coverage);
        var alpha = coverage + below;
        if (coverage == 0)
        {
            return;
        }

        for (var channel = 0; channel < 3; channel++)
        {
            var painted = (colour >> (16 - 8 * channel)) & 0xFF;
            pixel[channel] = (byte)Math.Round((painted * coverage + pixel[channel] * below) / alpha);
        }

        pixel[3] = (byte)Math.Round(alpha * 255);
    }

    private byte[] Compressed()
    {
        using var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var row = 0; row < size; row++)
            {
                deflate.WriteByte(0); // no filter
                deflate.Write(_pixels, row * size * Channels, size * Channels);
            }
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        file.Write(number);
    }

    // The CRC of ISO 3309, which each chunk ends with.
    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return crc;
    }
}
