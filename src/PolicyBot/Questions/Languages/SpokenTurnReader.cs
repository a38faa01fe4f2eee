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
            (string asked, string ofWhat) = Part(turn);
            spoken = _languages.Detect(asked, spoken);
            earlier.Add(spoken == Language.Spanish ? _spanish.Restate(asked).English + ofWhat : turn);
        }

        (string own, string mention) = Part(text);
        Language language = _languages.Detect(own, spoken);
        Restatement? restatement = language == Language.Spanish ? _spanish.Restate(own) : null;
        return new(language, restatement is null ? text : restatement.English + mention, earlier, restatement);
    }

    // Titles and headings behind a question are in the language of the documents.
    private (string Asked, string Mentions) Part(string turn)
    {
        int open = turn.IndexOf(" “", StringComparison.Ordinal);
        return open >= 0 && turn[(open + 2)..].Split('“').All(IsMention) ? (turn[..open], turn[open..]) : (turn, "");
    }

    private bool IsMention(string quoted)
    {
        int close = quoted.LastIndexOf('”');
        return close > 0 && quoted.AsSpan(close + 1).Trim(" ?").IsEmpty
            && quoted[..close] is var name && (index.IsHeading(name) || index.Knowledge.Documents.Any(document => document.Title == name));
    }
}
