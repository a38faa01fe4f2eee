using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Tests.Support;

/// <summary>Questions made of the documents' own sentences: the question word of their first figure, then a run of their words.</summary>
internal static class SentenceQuestions
{
    private const int WordsOfARun = 8;

    /// <summary>One question for each sentence that has a run of eight words without a figure, in the order of the sentences.</summary>
    public static IReadOnlyList<string> Of(PassageIndex index) =>
        [.. from passage in index.Passages
            from sentence in passage.Sentences
            let run = Run(passage.Passage.Document, sentence)
            where run is not null
            select $"{Opener(sentence)} {run}?"];

    private static string? Run(Document document, IndexedSentence sentence)
    {
        for (int last = WordsOfARun; last < sentence.Terms.Count; last++)
        {
            var span = new TextSpan(sentence.Terms[last - WordsOfARun + 1].Span.Start, sentence.Terms[last].Span.End);
            string words = document.Cut(span);
            if (!words.Any(unit => char.IsDigit(unit) || unit is '$' or '[' or '<' or '*' || char.IsControl(unit)) && !sentence.Figures.Any(figure => figure.Span.Overlaps(span)))
            {
                return words;
            }
        }

        return null;
    }

    private static string Opener(IndexedSentence sentence) => sentence.Figures.Select(figure => figure.Kind).FirstOrDefault() switch
    {
        _ when sentence.Figures.Count == 0 => "What is said of",
        FigureKind.Money => "How much was it for",
        FigureKind.Percentage => "What share was it of",
        FigureKind.Date => "When was it that",
        _ => "How many were there for",
    };
}
