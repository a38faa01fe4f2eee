using System.Text;
using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>Says Spanish turns in English, so that they can be asked of English documents.</summary>
/// <param name="glossary">What words are in English.</param>
/// <param name="isEnglish">Whether a lower-case English word stands in the documents.</param>
internal sealed class SpanishTranslator(Glossary glossary, Func<string, bool> isEnglish)
{
    private readonly SpanishReader _reader = new(glossary, isEnglish);

    /// <summary>A turn said in English.</summary>
    public Restatement Restate(string text)
    {
        var english = new StringBuilder();
        var pieces = new List<(TextSpan English, TextSpan Original)>();
        var others = new Dictionary<TextSpan, IReadOnlyList<string>>();
        var sentence = new List<SpanishWord>();
        bool asks = text.Contains('?', StringComparison.Ordinal) || text.Contains('¿', StringComparison.Ordinal);
        foreach (SpanishWord word in _reader.Read(text))
        {
            if (word.Others.Count > 0)
            {
                others[word.Span] = word.Others;
            }

            if (word.Kind != WordKind.Mark)
            {
                sentence.Add(word);
                continue;
            }

            Say();
            if (word.English is not ("¿" or "¡") && english.Length > 0)
            {
                english.Append(word.English);
            }
        }

        Say();

        // A turn without capitals tells nothing of names, and so must its English.
        string said = english.ToString();
        return new(text, text.Any(char.IsUpper) ? Opened(said) : said.ToLowerInvariant(), pieces, others);

        void Say()
        {
            Write(english, EnglishOrder.Say(sentence, asks), pieces);
            sentence.Clear();
        }
    }

    private static void Write(StringBuilder text, IReadOnlyList<Piece> pieces, List<(TextSpan English, TextSpan Original)> placed)
    {
        foreach (Piece piece in pieces.Where(piece => piece.English.Length > 0))
        {
            if (text.Length > 1 && text[^1] == 'a' && text[^2] == ' ' && (piece.English[0] is 'a' or 'e' or 'i' or 'o'))
            {
                text.Append('n');
            }

            if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }

            int start = text.Length;
            text.Append(piece.English);
            placed.Add((new(start, text.Length), piece.Source));
        }
    }

    private static string Opened(string english) => english.Length == 0 ? english : char.ToUpperInvariant(english[0]) + english[1..];
}
