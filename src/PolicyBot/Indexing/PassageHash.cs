using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PolicyBot.Indexing;

/// <summary>Names the text that a vector was made of: the first 16 bytes of its sha256.</summary>
internal readonly record struct PassageHash(ulong High, ulong Low)
{
    public static PassageHash Of(string text)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return new(BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash.AsSpan(8)));
    }
}
