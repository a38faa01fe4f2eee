using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using PolicyBot.Inference;

namespace PolicyBot.Indexing;

/// <summary>One vector as it is kept: the hash of its text, its scale, its numbers, and a checksum over these (CRC-32C).</summary>
/// <param name="bytes"><see cref="Size"/> bytes.</param>
internal readonly ref struct VectorRecord(ReadOnlySpan<byte> bytes)
{
    public const int Size = ChecksumStart + sizeof(uint);

    private const int ScaleStart = 16;
    private const int ValuesStart = ScaleStart + sizeof(float);
    private const int ChecksumStart = ValuesStart + SentenceEncoder.Dimensions;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public PassageHash Hash => new(BinaryPrimitives.ReadUInt64LittleEndian(_bytes), BinaryPrimitives.ReadUInt64LittleEndian(_bytes[8..]));

    public float Scale => BinaryPrimitives.ReadSingleLittleEndian(_bytes[ScaleStart..]);

    public ReadOnlySpan<sbyte> Values => MemoryMarshal.Cast<byte, sbyte>(_bytes[ValuesStart..ChecksumStart]);

    public bool IsWhole => BinaryPrimitives.ReadUInt32LittleEndian(_bytes[ChecksumStart..]) == Checksum(_bytes[..ChecksumStart]);

    public static void Write(PassageHash hash, QuantizedVector vector, Span<byte> record)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(record, hash.High);
        BinaryPrimitives.WriteUInt64LittleEndian(record[8..], hash.Low);
        BinaryPrimitives.WriteSingleLittleEndian(record[ScaleStart..], vector.Scale);
        MemoryMarshal.AsBytes(vector.Values).CopyTo(record[ValuesStart..]);
        BinaryPrimitives.WriteUInt32LittleEndian(record[ChecksumStart..], Checksum(record[..ChecksumStart]));
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (uint word in MemoryMarshal.Cast<byte, uint>(bytes))
        {
            sum = BitOperations.Crc32C(sum, word);
        }

        return sum;
    }
}
