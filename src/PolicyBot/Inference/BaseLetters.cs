using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PolicyBot.Inference;

/// <summary>Takes the accent off a letter.</summary>
/// <remarks>
/// <see cref="string.Normalize()"/> leaves letters beyond ASCII as they are when globalization is invariant, which it is here
/// so that answers do not depend on the machine; so the decompositions that matter come with the engine (BaseLetters.txt).
/// </remarks>
internal static class BaseLetters
{
    private static readonly FrozenDictionary<int, char> Bases = Load();

    /// <summary>The base letter of a lower-case letter; the letter itself where it has no accent.</summary>
    public static Rune Of(Rune letter) =>
        Bases.TryGetValue(letter.Value, out var plain) ? new Rune(plain) : letter;

    private static FrozenDictionary<int, char> Load()
    {
        using var stream = typeof(BaseLetters).Assembly.GetManifestResourceStream(typeof(BaseLetters), "BaseLetters.txt")!;
        using var reader = new StreamReader(stream);
        var bases = new Dictionary<int, char>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var plain = (char)Code(line[..4]);
            foreach (var accented in line[6..].Split(' '))
            {
                bases.Add(Code(accented), plain);
            }
        }

        return bases.ToFrozenDictionary();
    }

    private static int Code(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
