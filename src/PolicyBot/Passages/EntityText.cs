using System.Buffers;
using System.Net;
using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Reads a run of HTML text that holds no tags: entities are read as the characters they stand for.</summary>
internal static class EntityText
{
    // The longest name of an entity in HTML, "CounterClockwiseContourIntegral", with its ampersand and semicolon.
    private const int MaximumEntityLength = 33;

    private static readonly SearchValues<char> NotInEntities = SearchValues.Create(" \t\r\n&<");

    /// <summary>Appends the units of a run; white space of any kind is read as spaces.</summary>
    public static void Append(List<ReadUnit> units, string text, TextSpan span, bool strong)
    {
        for (var i = span.Start; i < span.End;)
        {
            var length = text[i] == '&' ? EntityLength(text.AsSpan(i, span.End - i)) : 1;
            var source = new TextSpan(i, i + length);
            var read = length == 1 ? text.AsSpan(i, 1) : WebUtility.HtmlDecode(text.Substring(i, length));
            foreach (var character in read)
            {
                units.Add(new(char.IsWhiteSpace(character) ? ' ' : character, source, strong));
            }

            i += length;
        }
    }

    private static int EntityLength(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, MaximumEntityLength)].IndexOf(';');
        return end > 1 && !text[1..end].ContainsAny(NotInEntities) ? end + 1 : 1;
    }
}
