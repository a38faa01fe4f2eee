using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Questions.Languages;

namespace PolicyBot.Answering;

/// <summary>A question that a document answers.</summary>
/// <param name="Text">The question.</param>
/// <param name="Figure">The figure that answers it, in the document.</param>
/// <param name="Kind">What the figure measures.</param>
/// <param name="Spanish">A question in Spanish that the same figure answers; null where there is none.</param>
internal sealed record SuggestedQuestion(string Text, TextSpan Figure, FigureKind Kind, string? Spanish)
{
    /// <summary>Questions as they are suggested in a language: in Spanish those that can be asked in it, or where none can, and else, in English.</summary>
    public static IEnumerable<string> In(Language language, IReadOnlyList<SuggestedQuestion> questions) =>
        language == Language.Spanish && questions.Any(question => question.Spanish is not null)
            ? questions.Select(question => question.Spanish).OfType<string>()
            : questions.Select(question => question.Text);
}
