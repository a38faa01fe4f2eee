using PolicyBot.Indexing;
using PolicyBot.Questions.Spanish;

namespace PolicyBot.Questions.Languages;

/// <summary>Tells the language of turns, and says those in Spanish in English.</summary>
/// <param name="index">The passages that English words are looked up in.</param>
/// <param name="glossary">What Spanish words are in English.</param>
public sealed class SpokenTurnReader(PassageIndex index, Glossary glossary)
{
    private readonly LanguageDetector _languages = new(glossary.Has, word => index.Has(TextAnalyzer.Stem(word)));
    private readonly SpanishTranslator _spanish = new(glossary, word => index.Has(TextAnalyzer.Stem(word)));

    /// <summary>Reads a turn.</summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="history">The user's earlier turns, oldest first.</param>
    public SpokenTurn Read(string text, IReadOnlyList<string> history)
    {
        Language spoken = Language.English;
        var earlier = new List<string>(history.Count);
        foreach (string turn in history)
        {
            spoken = _languages.Detect(turn, spoken);
            earlier.Add(spoken == Language.Spanish ? _spanish.Restate(turn).English : turn);
        }

        Language language = _languages.Detect(text, spoken);
        Restatement? restatement = language == Language.Spanish ? _spanish.Restate(text) : null;
        return new(language, restatement?.English ?? text, earlier, restatement);
    }
}
