using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Answering;

/// <summary>Makes questions of the documents' own figures for a welcome, and keeps those that the engine answers with that very figure.</summary>
internal static class ExampleQuestions
{
    private const int MostTried = 60;

    /// <summary>At most as many questions as are suggested at once, each from another passage.</summary>
    public static IReadOnlyList<SuggestedQuestion> Of(PassageIndex index, Func<string, Answer> ask)
    {
        var examples = new List<SuggestedQuestion>();
        var kinds = new HashSet<FigureKind>();
        var passages = new HashSet<int>();
        List<(IndexedPassage Passage, SuggestedQuestion Question)> candidates =
            [.. index.Passages.SelectMany(passage => SectionQuestions.Written(passage).Select(question => (passage, question))).Take(MostTried)];

        // First one of each kind of figure, then whatever is left.
        foreach (bool repeat in new[] { false, true })
        {
            foreach ((IndexedPassage passage, SuggestedQuestion question) in candidates)
            {
                if (examples.Count < SectionQuestions.Wanted
                    && (repeat || !kinds.Contains(question.Kind))
                    && !passages.Contains(passage.Ordinal)
                    && SectionQuestions.IsAnswered(question, passage.Passage.Document, ask(question.Text)))
                {
                    examples.Add(SectionQuestions.Tried(question, passage.Passage.Document, ask));
                    kinds.Add(question.Kind);
                    passages.Add(passage.Ordinal);
                }
            }
        }

        return examples;
    }
}
