using PolicyBot.Indexing;
using PolicyBot.Questions.Spanish;

namespace PolicyBot.Questions.Languages;

/// <summary>A turn, its language, and what it is in English.</summary>
/// <param name="Language">The language it is in, and is replied to in.</param>
/// <param name="English">The turn in English; as typed where it is in a language that is not understood.</param>
/// <param name="History">The earlier turns in English, oldest first.</param>
/// <param name="Restatement">How the English came about; null where the turn is in no language that is restated.</param>
public sealed record SpokenTurn(Language Language, string English, IReadOnlyList<string> History, Restatement? Restatement)
{
    /// <summary>What a suggested turn begins with that takes up the question before.</summary>
    internal const string TakingUp = "What about ";

    /// <summary>Whether it can be asked of the documents.</summary>
    public bool IsUnderstood => Language is Language.English or Language.Spanish;

    /// <summary>The user's own words for a run of <see cref="English"/>; the run itself where they are the same or not known.</summary>
    public string Original(string english) => Restatement?.OriginalOf(english) ?? english;

    /// <summary>A question that begins with the turn in English, or takes it up with "What about", as its user would put it.</summary>
    public string Say(string question)
    {
        if (Restatement is not { } said)
        {
            return question;
        }

        string asked = said.English.TrimEnd(' ', '?');
        return question.StartsWith(asked, StringComparison.Ordinal) ? said.Original.TrimEnd(' ', '?') + question[asked.Length..]
            : question.StartsWith(TakingUp, StringComparison.Ordinal) ? "¿Y " + question[TakingUp.Length..]
            : question;
    }

    /// <summary>The question with every wording that its words may have had: one word of another language is several in English.</summary>
    /// <param name="question">What was read of <see cref="English"/>.</param>
    /// <param name="index">The passages that tell how rare a wording is.</param>
    public Question Widen(Question question, PassageIndex index)
    {
        if (Restatement is not { Others.Count: > 0 } said)
        {
            return question;
        }

        var widened = new Dictionary<Concept, Concept>(ReferenceEqualityComparer.Instance);
        foreach (Concept concept in question.Concepts.Where(concept => concept.Share >= 1 && concept.Wordings.Count > 0))
        {
            List<IReadOnlyList<string>> more = [.. said.OthersOf(concept.Span).Select(other => TextAnalyzer.Terms(other).Select(term => term.Stem).ToArray()).Where(stems => stems.Length > 0 && stems.All(index.Has))];
            if (more.Count > 0)
            {
                widened[concept] = concept with { Wordings = [.. concept.Wordings, .. more], Weight = Math.Min(concept.Weight, more.Min(stems => stems.Max(index.Rarity))) };
            }
        }

        return question with
        {
            Concepts = [.. question.Concepts.Select(concept => widened.GetValueOrDefault(concept, concept))],
            Counted = [.. question.Counted.Select(concept => widened.GetValueOrDefault(concept, concept))],
        };
    }
}
