using System.Globalization;
using System.Text;
using PolicyBot.Documents;

namespace PolicyBot.Inference;

/// <summary>
/// Reads a text word by word as an uncased BERT vocabulary wants it: lower case, no accents, punctuation and Chinese characters alone,
/// control characters dropped; each unit of a word knows where it comes from.
/// </summary>
/// <remarks>
/// The steps are those of the BasicTokenizer that was published with BERT (Devlin et al. 2018), folded into one pass over the original text,
/// because its separate passes lose the offsets.
/// </remarks>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>The longest word that BERT's WordPiece takes apart, in UTF-16 units; a longer one is unknown as a whole.</summary>
    public const int MaximumLength = 100;

    private const int MostUnitsOfOneRune = 3;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly char[] _units = new char[MaximumLength + MostUnitsOfOneRune];
    private readonly TextSpan[] _sources = new TextSpan[MaximumLength + MostUnitsOfOneRune];
    private int _length;
    private int _next;
    private TextSpan _all;

    /// <summary>The word as the vocabulary writes it; of a word longer than <see cref="MaximumLength"/> only the beginning, and more than that many units.</summary>
    public readonly ReadOnlySpan<char> Word => _units.AsSpan(0, _length);

    /// <summary>Where the whole word stands in the text.</summary>
    public readonly TextSpan Span => _all;

    /// <summary>Where units <paramref name="start"/> to <paramref name="end"/> (excluded) of the word stand in the text.</summary>
    public readonly TextSpan SpanOf(int start, int end) => new(_sources[start].Start, _sources[end - 1].End);

    /// <summary>Goes on to the next word; false where there is none.</summary>
    public bool Read()
    {
        _length = 0;
        while (_next < _text.Length)
        {
            Rune.DecodeFromUtf16(_text[_next..], out var rune, out var consumed);
            if (Vanishes(rune) || IsMark(rune))
            {
                _next += consumed;
                continue;
            }

            if (Rune.IsWhiteSpace(rune))
            {
                _next += consumed;
                if (_length > 0)
                {
                    return true;
                }

                continue;
            }

            var plain = BaseLetters.Of(Rune.ToLowerInvariant(rune));
            var alone = IsPunctuation(plain) || IsChinese(rune);
            if (alone && _length > 0)
            {
                return true;
            }

            Append(plain, consumed);
            if (alone)
            {
                return true;
            }
        }

        return _length > 0;
    }

    private void Append(Rune plain, int consumed)
    {
        var source = new TextSpan(_next, EndOfMarks(_next + consumed));
        _next = source.End;
        _all = _length == 0 ? source : _all.Union(source);
        if (_length > MaximumLength)
        {
            return;
        }

        var count = Encode(plain, _units.AsSpan(_length));
        _sources.AsSpan(_length, count).Fill(source);
        _length += count;
    }

    /// <summary>Marks are dropped, but a quote must not part them from their letter: they belong to its source.</summary>
    private readonly int EndOfMarks(int start)
    {
        while (start < _text.Length)
        {
            Rune.DecodeFromUtf16(_text[start..], out var rune, out var consumed);
            if (!IsMark(rune))
            {
                break;
            }

            start += consumed;
        }

        return start;
    }

    /// <summary>Writes a letter; a Hangul syllable as its two or three parts, by the arithmetic of the Unicode Standard, section 3.12.</summary>
    private static int Encode(Rune plain, Span<char> units)
    {
        const int FirstSyllable = 0xAC00, Syllables = 11172, VowelsTimesTails = 588, Tails = 28;
        var syllable = plain.Value - FirstSyllable;
        if (syllable is < 0 or >= Syllables)
        {
            return plain.EncodeToUtf16(units);
        }

        units[0] = (char)(0x1100 + (syllable / VowelsTimesTails));
        units[1] = (char)(0x1161 + (syllable % VowelsTimesTails / Tails));
        if (syllable % Tails == 0)
        {
            return 2;
        }

        units[2] = (char)(0x11A7 + (syllable % Tails));
        return 3;
    }

    private static bool Vanishes(Rune rune)
    {
        if (rune.Value is '\t' or '\n' or '\r')
        {
            return false;
        }

        return rune == Rune.ReplacementChar
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
    }

    private static bool IsMark(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    /// <summary>BERT takes every ASCII character that is neither letter, digit nor space for punctuation: "$", "+" and "=" too.</summary>
    private static bool IsPunctuation(Rune rune) =>
        rune.IsAscii ? !Rune.IsLetterOrDigit(rune) : Rune.IsPunctuation(rune);

    private static bool IsChinese(Rune rune) => rune.Value is
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2CEAF) or (>= 0x2F800 and <= 0x2FA1F);
}
