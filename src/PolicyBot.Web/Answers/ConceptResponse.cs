using PolicyBot.Questions;

namespace PolicyBot.Web.Answers;

/// <summary>One thing that a question speaks of.</summary>
/// <param name="Text">The words as typed.</param>
/// <param name="Kind">Word, name, figure or date.</param>
/// <param name="Weight">How much it tells passages apart, in nats.</param>
/// <param name="Wordings">The stems that say it; empty for a figure or date.</param>
public sealed record ConceptResponse(string Text, ConceptKind Kind, double Weight, IReadOnlyList<string> Wordings)
{
    /// <summary>Renders a concept.</summary>
    public static ConceptResponse Of(Concept concept) =>
        new(concept.Text, concept.Kind, Math.Round(concept.Weight, 3), [.. concept.Wordings.Select(wording => string.Join(' ', wording))]);
}
