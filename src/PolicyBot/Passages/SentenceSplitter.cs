using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Cuts running text into sentences.</summary>
/// <remarks>
/// Rules, not a model: one pass from left to right, in time linear in the text. In doubt two sentences stay one,
/// for a quote that is too long misleads nobody, while half a sentence can.
/// </remarks>
public static class SentenceSplitter
{
    private const int MaximumTokenLength = 64;
    private const int MaximumNoteMarkLength = 3;
    private const string Stops = ".!?…。！？।؟";
    private const string FullWidthStops = "。！？।";
    private const string Closers = "\"'”’»)]›*_";
    private const string Openers = "\"'“‘«([‹¿¡$£€¥₹+-–—#*_";
    private const string Bullets = "•‣◦▪●";

    /// <summary>The sentences of a text in order.</summary>
    /// <param name="text">Running text, white space folded to single spaces.</param>
    /// <returns>Runs of <paramref name="text"/> without white space around them; together they hold all its words, and a text without words has none.</returns>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = SkipToWords(text, 0);
        for (var i = start; i < text.Length; i++)
        {
            var (end, next) = Boundary(text, start, i);
            if (end > 0)
            {
                Add(sentences, text, start, end);
                start = SkipToWords(text, next);
                i = Math.Max(i, Math.Min(start, next) - 1);
            }
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static (int End, int Next) Boundary(string text, int start, int i)
    {
        var character = text[i];
        if (character == ' ')
        {
            return IsBullet(text, i) ? (i, i + 2) : default;
        }

        if (Stops.Contains(character, StringComparison.Ordinal))
        {
            return AfterStop(text, start, i);
        }

        return character is ':' or ';' && IsRunInItem(text, i + 1) ? (i + 1, i + 2) : default;
    }

    private static (int End, int Next) AfterStop(string text, int start, int i)
    {
        if (i + 1 < text.Length && Stops.Contains(text[i + 1], StringComparison.Ordinal))
        {
            return default;
        }

        if (IsRunInItem(text, i + 1))
        {
            return (i + 1, i + 2);
        }

        var end = i + 1;
        while (end < text.Length && Closers.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (end == text.Length || FullWidthStops.Contains(text[i], StringComparison.Ordinal))
        {
            return (end, end);
        }

        if (text[end] != ' ')
        {
            return AfterLostSpace(text, i, end);
        }

        return StartsSentence(text, end + 1) && (text[i] != '.' || EndsSentence(text, start, i, end + 1)) ? (end, end + 1) : default;
    }

    // "growth.The" lost its space; "growth.1 The" has the number of a footnote in it. "Mirage.News" and "www.hud.Gov" are names.
    private static (int End, int Next) AfterLostSpace(string text, int stop, int end)
    {
        var word = WordBefore(text, stop);
        if (NoteMarkEnd(text, end, word) is > 0 and var mark)
        {
            return StartsSentence(text, mark + 1) ? (mark, mark + 1) : default;
        }

        var startsCapitalised = end + 1 < text.Length && char.IsUpper(text[end]) && (char.IsLower(text[end + 1]) || text[end + 1] == ' ');
        var follows = IsPlainWord(word) || !char.IsLetter(text[stop - 1 < 0 ? 0 : stop - 1]) || SentenceWords.IsOpener(WordAt(text, end));
        return startsCapitalised && follows && stop > 0 && !char.IsDigit(text[stop - 1]) && !IsAddress(text, stop) ? (end, end) : default;
    }

    // Where the number of a footnote ends that stands right behind a stop, "order.[1] The" or "growth.1 The", and a space follows; else 0.
    private static int NoteMarkEnd(string text, int start, ReadOnlySpan<char> word)
    {
        var isBracketed = text[start] == '[';
        var digits = isBracketed ? start + 1 : start;
        var end = digits;
        while (end < text.Length && end - digits <= MaximumNoteMarkLength && char.IsDigit(text[end]))
        {
            end++;
        }

        if (end == digits || end - digits > MaximumNoteMarkLength || (isBracketed ? end == text.Length || text[end] != ']' : !IsPlainWord(word)))
        {
            return 0;
        }

        end += isBracketed ? 1 : 0;
        return end < text.Length && text[end] == ' ' ? end : 0;
    }

    private static bool EndsSentence(string text, int start, int stop, int next)
    {
        var word = WordBefore(text, stop);
        var isOpener = SentenceWords.IsOpener(WordAt(text, next)) && !IsInitialAt(text, next);
        var wordStart = stop - word.Length;
        if (word.IsEmpty)
        {
            return true;
        }

        // "1. First" and "a. First" are numbers of items, not sentences.
        if (wordStart == start && (word.Length == 1 || (word.Length <= 3 && !word.ContainsAnyExceptInRange('0', '9'))))
        {
            return false;
        }

        if (IsInitial(word) || IsAcronym(word) || SentenceWords.IsAbbreviation(word))
        {
            return isOpener && !SentenceWords.IsNeverLast(word);
        }

        return !SentenceWords.IsTitle(word) && !(char.IsDigit(text[next]) && SentenceWords.IsBeforeNumber(word));
    }

    private static bool StartsSentence(string text, int next)
    {
        while (next < text.Length && Openers.Contains(text[next], StringComparison.Ordinal))
        {
            next++;
        }

        return next < text.Length && char.IsLetterOrDigit(text[next]) && !char.IsLower(text[next]);
    }

    // "as follows:* To increase the amount.* To extend the date" was a list before its line ends were lost.
    private static bool IsRunInItem(string text, int i) =>
        i + 2 < text.Length && (text[i] == '*' || Bullets.Contains(text[i], StringComparison.Ordinal)) && text[i + 1] == ' ' && StartsSentence(text, i + 2);

    private static bool IsBullet(string text, int i) =>
        i + 2 < text.Length && Bullets.Contains(text[i + 1], StringComparison.Ordinal) && text[i + 2] == ' ';

    private static bool IsInitialAt(string text, int start) => start + 1 < text.Length && text[start + 1] == '.';

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]);

    // "U.S", "p.m" and "Ph.D" are acronyms, "www.police.uk" is an ordinary word.
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var part = 0;
        foreach (var character in word)
        {
            part = character == '.' ? 0 : part + 1;
            if (part > 2)
            {
                return false;
            }
        }

        return word.Contains('.');
    }

    private static bool IsPlainWord(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
        {
            return false;
        }

        foreach (var character in word)
        {
            if (!char.IsLower(character) && character is not ('-' or '’' or '\''))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < MaximumTokenLength && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '’' or '\''))
        {
            start--;
        }

        return text.AsSpan(start, stop - start);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        while (start < text.Length && Openers.Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && end - start < MaximumTokenLength && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool IsAddress(string text, int place)
    {
        var start = place;
        while (start > 0 && place - start < MaximumTokenLength && text[start - 1] != ' ')
        {
            start--;
        }

        var token = text.AsSpan(start, place - start);
        return token.ContainsAny("@/") || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static int SkipToWords(string text, int start)
    {
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        return start;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        if (end <= start)
        {
            return;
        }

        // A run without words, such as "***", belongs to the sentence before it.
        if (!HoldsWords(text.AsSpan(start, end - start)) && sentences.Count > 0)
        {
            sentences[^1] = new(sentences[^1].Start, end);
        }
        else
        {
            sentences.Add(new(start, end));
        }
    }

    private static bool HoldsWords(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (System.Text.Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }
}
