using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Passages;

namespace PolicyBot.Answering;

/// <summary>Makes questions of the documents' own figures, and keeps those that the engine answers with that very figure.</summary>
internal static class ExampleQuestions
{
    private const int Wanted = 3;
    private const int MostTried = 60;
    private const int LongestComplement = 60;

    private static readonly HashSet<string> Pronouns = new("its it their they them this these that those his her our we which who".Split(' '), StringComparer.Ordinal);

    /// <summary>At most three questions, each from another passage.</summary>
    public static IReadOnlyList<string> Of(PassageIndex index, Func<string, Answer> ask)
    {
        var examples = new List<string>();
        var kinds = new HashSet<FigureKind>();
        var passages = new HashSet<int>();
        List<(IndexedPassage Passage, Figure Figure, string Question)> candidates = [.. index.Passages
            .SelectMany(passage => passage.Figures.Select(figure => (passage, figure, Question: Write(passage.Passage, figure))))
            .Where(candidate => candidate.Question is not null)
            .Take(MostTried)
            .Select(candidate => (candidate.passage, candidate.figure, candidate.Question!))];

        // First one of each kind of figure, then whatever is left.
        foreach (bool repeat in new[] { false, true })
        {
            foreach ((IndexedPassage passage, Figure figure, string question) in candidates)
            {
                if (examples.Count < Wanted && (repeat || !kinds.Contains(figure.Kind)) && !passages.Contains(passage.Ordinal) && Leads(ask(question), figure))
                {
                    examples.Add(question);
                    kinds.Add(figure.Kind);
                    passages.Add(passage.Ordinal);
                }
            }
        }

        return examples;
    }

    private static bool Leads(Answer answer, Figure figure) =>
        answer is { Status: AnswerStatus.Answered, Lead: { } lead } && lead.Span.Contains(figure.Core);

    private static string? Write(Passage passage, Figure figure)
    {
        string rest = Complement(passage, figure);
        return figure.Kind switch
        {
            FigureKind.Money when rest.StartsWith("in ", StringComparison.Ordinal) || rest.StartsWith("to ", StringComparison.Ordinal) || rest.StartsWith("for ", StringComparison.Ordinal) => $"How much {rest}?",
            FigureKind.Percentage when rest.StartsWith("of ", StringComparison.Ordinal) => $"What share {rest}?",
            FigureKind.Count when figure.Unit.Contains(' ', StringComparison.Ordinal) => $"How many {figure.Unit}?",
            _ => null,
        };
    }

    // The words behind the figure, to the next stop.
    private static string Complement(Passage passage, Figure figure)
    {
        Document document = passage.Document;
        int limit = Math.Min(passage.Span.End, figure.Span.End + LongestComplement);
        int end = figure.Span.End;
        while (end < limit && document.Text[end] is not (',' or ';' or '.' or ':' or '(' or '*' or '<'))
        {
            end++;
        }

        string rest = end < limit ? document.Cut(new(figure.Span.End, end)).Trim().ReplaceLineEndings(" ") : "";

        // "its implementation" makes no sense away from its sentence.
        return TextAnalyzer.Terms(rest).Any(term => Pronouns.Contains(term.Word)) ? "" : rest;
    }
}
