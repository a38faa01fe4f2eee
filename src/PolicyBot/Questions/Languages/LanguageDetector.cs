using System.Text.RegularExpressions;

namespace PolicyBot.Questions.Languages;

/// <summary>Tells the language of a turn from its script, its little words and its letters.</summary>
/// <param name="isSpanish">Whether a lower-case word is one of the glossary or a form of one.</param>
/// <param name="isEnglish">Whether a lower-case word stands in the documents, which are in English.</param>
/// <remarks>
/// Names are no evidence: a question about "the Comisión de la Verdad in Bogotá" is English. English needs no evidence at all;
/// another language needs at least <see cref="Enough"/>, and more than there is for English.
/// </remarks>
internal sealed partial class LanguageDetector(Func<string, bool> isSpanish, Func<string, bool> isEnglish)
{
    /// <summary>Two words: little ones, or plain ones of Spanish.</summary>
    private const double Enough = 2 * WeightOfASpanishWord;

    /// <summary>What a word of the glossary weighs: less than a little word, for Portuguese and Italian share many.</summary>
    private const double WeightOfASpanishWord = 0.8;

    /// <summary>What a plain English word weighs beside a little word, which weighs 1: many are the same in other languages.</summary>
    private const double WeightOfAWord = 0.5;

    /// <summary>The weight of a word that hardly another language has.</summary>
    private const int Telling = 2;

    /// <summary>What a letter or sign that only one language has weighs.</summary>
    private const double WeightOfALetter = 2;

    private static readonly (string Letters, Language Language)[] Letters =
    [
        ("¿¡ñ", Language.Spanish), ("ãõ", Language.Portuguese), ("ßäö", Language.German), ("œùûî", Language.French), ("ìò", Language.Italian),
    ];

    /// <summary>The language of a turn.</summary>
    /// <param name="text">The turn.</param>
    /// <param name="spoken">The language of the turn before, taken where this one has no words of its own to tell by ("USAID?").</param>
    public Language Detect(string text, Language spoken = Language.English)
    {
        if (Script.Read(text) is { } language)
        {
            return language;
        }

        Span<double> scores = stackalloc double[(int)Language.Dutch + 1];
        Score(text, scores);
        int best = 1;
        for (int i = 2; i < scores.Length; i++)
        {
            // The first of two as good is taken: Spanish, which can be understood.
            best = scores[i] > scores[best] ? i : best;
        }

        double english = scores[(int)Language.English];
        if (scores[best] >= Enough && scores[best] > english)
        {
            return (Language)best;
        }

        return spoken == Language.Spanish && (english == 0 || scores[(int)Language.Spanish] > english) ? spoken : Language.English;
    }

    private void Score(string text, Span<double> scores)
    {
        MatchCollection words = Word().Matches(text);
        bool cased = words.Any(word => char.IsLower(word.Value[0])) && words.Any(word => char.IsUpper(word.Value[0]));
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i].Value.ToLowerInvariant();
            if (cased && IsPartOfAName(words, i))
            {
                continue;
            }

            AddLetters(word, scores);
            if (FunctionWords.Of(word) is { } weights)
            {
                for (int language = 0; language < scores.Length; language++)
                {
                    scores[language] += weights[language];
                }
            }
            else if (isEnglish(word))
            {
                scores[(int)Language.English] += isSpanish(word) ? 0 : WeightOfAWord;
            }
            else if (isSpanish(word))
            {
                scores[(int)Language.Spanish] += WeightOfASpanishWord;
            }
        }

        if (text.AsSpan().IndexOfAny('¿', '¡') >= 0)
        {
            scores[(int)Language.Spanish] += WeightOfALetter;
        }
    }

    private static void AddLetters(string word, Span<double> scores)
    {
        foreach ((string letters, Language language) in Letters)
        {
            if (word.AsSpan().IndexOfAny(letters) >= 0)
            {
                scores[(int)language] += WeightOfALetter;
            }
        }
    }

    // A capital word, but for the first one of the turn; there it is part of a name where a capital follows ("El Salvador"). And what stands between two of them: "Comisión de la Verdad".
    private static bool IsPartOfAName(MatchCollection words, int at)
    {
        if (char.IsUpper(words[at].Value[0]))
        {
            bool follows = at + 1 < words.Count && char.IsUpper(words[at + 1].Value[0]);
            return at > 0 || (follows && FunctionWords.Of(words[at].Value.ToLowerInvariant())?.Max() != Telling);
        }

        int before = at, after = at;
        while (before >= 0 && IsLink(words[before].Value))
        {
            before--;
        }

        while (after < words.Count && IsLink(words[after].Value))
        {
            after++;
        }

        return before >= 0 && before < at && after < words.Count && after > at && char.IsUpper(words[before].Value[0]) && char.IsUpper(words[after].Value[0]);
    }

    private static bool IsLink(string word) => word is "de" or "la" or "del" or "los" or "las" or "y" or "e" or "el" or "do" or "da" or "dos" or "das" or "du" or "des" or "le" or "les" or "von" or "der" or "van" or "di" or "della" or "den" or "het" or "und" or "et";

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*(?:['’\-]\p{L}[\p{L}\p{M}]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
