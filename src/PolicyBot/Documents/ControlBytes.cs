using System.Buffers;

namespace PolicyBot.Documents;

/// <summary>The control characters that no text file holds: all of ASCII's but tab, line feed, vertical tab, form feed and carriage return.</summary>
internal static class ControlBytes
{
    public static SearchValues<byte> All { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Append(127).Where(code => code is < 9 or > 13).Select(code => (byte)code)]);
}
