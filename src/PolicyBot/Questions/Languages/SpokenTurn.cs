using PolicyBot.Questions.Spanish;

namespace PolicyBot.Questions.Languages;

/// <summary>A turn, its language, and what it is in English.</summary>
/// <param name="Language">The language it is in, and is replied to in.</param>
/// <param name="English">The turn in English; as typed where it is in a language that is not understood.</param>
/// <param name="History">The earlier turns in English, oldest first.</param>
/// <param name="Restatement">How the English came about; null where the turn is in no language that is restated.</param>
public sealed record SpokenTurn(Language Language, string English, IReadOnlyList<string> History, Restatement? Restatement)
{
    /// <summary>Whether it can be asked of the documents.</summary>
    public bool IsUnderstood => Language is Language.English or Language.Spanish;

    /// <summary>The user's own words for a run of <see cref="English"/>; the run itself where they are the same or not known.</summary>
    public string Original(string english) => Restatement?.OriginalOf(english) ?? english;
}
