using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace PolicyBot.Documents;

/// <summary>The bytes of a file, their hash and the text they hold.</summary>
/// <param name="Text">The bytes decoded as UTF-8, less a byte order mark; line ends untouched.</param>
/// <param name="Sha256">The sha256 of the bytes, 64 lower-case hexadecimal digits.</param>
internal sealed record DocumentFile(string Text, string Sha256)
{
    /// <summary>The most bytes a file may have: 8 MiB, some thousand pages.</summary>
    public const int MaximumBytes = 8 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What faults call it.</param>
    /// <param name="faults">Receives what is wrong with it.</param>
    /// <returns>The file, or null where it cannot be served.</returns>
    public static DocumentFile? Read(string path, string name, ICollection<KnowledgeFault> faults)
    {
        if (ReadBytes(path, name, faults) is not { } bytes || Decode(bytes, name, faults) is not { } text)
        {
            return null;
        }

        return new(text, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static byte[]? ReadBytes(string path, string name, ICollection<KnowledgeFault> faults)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > MaximumBytes)
            {
                faults.Add(new(name, null, FormattableString.Invariant($"it has {file.Length} bytes; at most {MaximumBytes} are served. Split it into several documents.")));
                return null;
            }

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(name, null, $"it cannot be read: {exception.Message} Is it readable to this program?"));
            return null;
        }
    }

    private static string? Decode(byte[] bytes, string name, ICollection<KnowledgeFault> faults)
    {
        var content = bytes.AsSpan();
        content = content.StartsWith(ByteOrderMark) ? content[ByteOrderMark.Length..] : content;
        var invalid = FirstInvalid(content);
        if (invalid >= 0)
        {
            faults.Add(new(name, LineOf(content, invalid), FormattableString.Invariant($"byte 0x{content[invalid]:X2} is not UTF-8. Save the file as UTF-8.")));
            return null;
        }

        var control = content.IndexOfAny(ControlBytes.All);
        if (control >= 0)
        {
            faults.Add(new(name, LineOf(content, control), FormattableString.Invariant($"it holds the control character 0x{content[control]:X2}, which no text has. Is it a text file? Remove the character.")));
            return null;
        }

        var text = Encoding.UTF8.GetString(content);
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(new(name, null, "it holds no text. Give it some, or leave it out."));
            return null;
        }

        return text;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        var place = 0;
        while (Rune.DecodeFromUtf8(bytes[place..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            place += length;
        }

        return place;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int place) => 1 + bytes[..place].Count((byte)'\n');
}
