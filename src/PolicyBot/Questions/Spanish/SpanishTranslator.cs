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
        var sentence = new List<SpanishWord>();
        bool asks = text.Contains('?', StringComparison.Ordinal) || text.Contains('¿', StringComparison.Ordinal);
        foreach (SpanishWord word in _reader.Read(text))
        {
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
        return new(text, text.Any(char.IsUpper) ? Opened(said) : said.ToLowerInvariant(), pieces);

        void Say()
        {
            EnglishOrder.Write(english, EnglishOrder.Say(sentence, asks), pieces);
            sentence.Clear();
        }
    }

    private static string Opened(string english) => english.Length == 0 ? english : char.ToUpperInvariant(english[0]) + english[1..];
}
