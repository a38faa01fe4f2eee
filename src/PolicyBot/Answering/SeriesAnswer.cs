using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Answering;

/// <summary>Finds the operands of a calculation in one table, list or enumeration, where names and figures stand side by side and nothing needs to be read out of sentences.</summary>
internal sealed class SeriesAnswer(PassageIndex index, QuestionReader questions, PassageRetriever passages)
{
    /// <summary>The share of what a question says, weighted by rarity, that a series must stand under.</summary>
    private const double Coverage = 0.75;

    /// <summary>The first two of all, in the order that the calculation asks for; null where no series answers, or a sentence states the superlative itself.</summary>
    public StatedFigure[]? FirstOfAll(Calculation calculation)
    {
        Question question = questions.Read(calculation.Operands[0].Question, []);
        IReadOnlyList<ScoredPassage> found = passages.Find(question, PassageRetriever.MostRead);
        if (Best(found, question, new HashSet<string>(), _ => true) is not { } series || IsStated(found, question, calculation.Operands[0].Name))
        {
            return null;
        }

        int sign = calculation.Ranking == Ranking.Largest ? -1 : 1;
        StatedFigure[] ordered = [.. series.Entries.OrderBy(entry => sign * entry.Figure.Value)];
        bool isSettled = ordered.Skip(1).All(entry => FigureOrder.Compare(ordered[0].Figure, entry.Figure) * sign <= 0);
        bool isShared = ordered.Length > 2 && FigureOrder.Compare(ordered[0].Figure, ordered[2].Figure) == 0;
        return isSettled && !isShared ? ordered[..2] : null;
    }

    /// <summary>The figures of the operands, in their order; null where no series has all of them by name.</summary>
    public StatedFigure[]? Named(Question whole, Calculation calculation)
    {
        if (calculation.Operation is Operation.Average or Operation.PlusOne || calculation.Operands.Count < 2)
        {
            return null;
        }

        StatedFigure[]? chosen = null;
        bool isOfTotal = calculation.Operation == Operation.Share;
        HashSet<string>[] names = [.. calculation.Operands.Take(isOfTotal ? 1 : calculation.Operands.Count).Select(operand => Stems(operand.Name))];
        Best(passages.Find(whole, PassageRetriever.MostRead), whole, [.. names.SelectMany(name => name)], series =>
        {
            StatedFigure?[] entries = [.. names.Select(name => Entry(series, name))];
            entries = isOfTotal ? [.. entries, series.Total] : entries;
            bool isWhole = entries.All(entry => entry is not null) && entries.Distinct().Count() == entries.Length;
            chosen = isWhole ? [.. entries.OfType<StatedFigure>()] : chosen;
            return isWhole;
        });
        return chosen;
    }

    // The one series that covers the question best; none where two of a passage cover it alike.
    private FigureSeries? Best(IReadOnlyList<ScoredPassage> found, Question question, HashSet<string> names, Func<FigureSeries, bool> fits)
    {
        foreach (ScoredPassage passage in found)
        {
            List<(FigureSeries Series, double All, double Own)> covering = [.. FigureSeries.Around(index, passage.Passage)
                .Select(series => (series, Covered(series, question, names, ownOnly: false), Covered(series, question, names, ownOnly: true)))
                .Where(series => series.Item2 >= Coverage)
                .OrderByDescending(series => series.Item2).ThenByDescending(series => series.Item3)];
            if (covering.Count > 0 && (covering.Count == 1 || covering[0].Own > covering[1].Own || covering[0].All > covering[1].All) && fits(covering[0].Series))
            {
                return covering[0].Series;
            }
        }

        return null;
    }

    private static double Covered(FigureSeries series, Question question, HashSet<string> names, bool ownOnly)
    {
        double all = 0, covered = 0;
        for (int i = 0; i < question.Concepts.Count; i++)
        {
            Concept concept = question.Concepts[i];
            bool isLabel = i == 0 && !series.NamesLabels && AsksWhich(question, concept);
            if (isLabel || ImpliedWords.Contains(concept) || IsOf(concept, names))
            {
                continue;
            }

            all += concept.Weight;
            covered += IsIn(concept, series, ownOnly) ? concept.Weight : 0;
        }

        return all > 0 ? covered / all : 0;
    }

    private static bool IsIn(Concept concept, FigureSeries series, bool ownOnly)
    {
        Passages.Passage passage = series.Entries[0].Passage.Passage;
        return concept.Figure is { } date
            ? (date.Period is { } period && passage.Document.Published is { } day && period.Contains(new DatePeriod(day, day)))
                || series.Entries[0].Passage.Context.Append(passage.Document.Title).Any(text => FigureExtractor.Extract(text).Any(figure => FigureComparison.IsSameValue(figure, date)))
            : concept.Wordings.Any(wording => wording.All(stem => series.Measure.Contains(stem) || (!ownOnly && series.Context.Contains(stem))));
    }

    // "Which state": what the labels are, where no head calls them so.
    private static bool AsksWhich(Question question, Concept concept) =>
        TextAnalyzer.Terms(question.Text[..Math.Min(concept.Span.Start, question.Text.Length)]) is [.., { Word: "which" or "what" or "the" or "of" }];

    private static bool IsOf(Concept concept, HashSet<string> stems) => TextAnalyzer.Terms(concept.Text).All(term => stems.Contains(term.Stem));

    // What the name says beside what all entries share must be in the label; of several the one that has no more.
    private static StatedFigure? Entry(FigureSeries series, HashSet<string> name)
    {
        string[] own = [.. name.Where(stem => !series.Context.Contains(stem) && !series.Measure.Contains(stem) && !ImpliedWords.Contains(stem))];
        if (own.Length == 0)
        {
            return null;
        }

        List<(StatedFigure Entry, int Words)> matching = [.. series.Entries
            .Select(entry => (entry, Stems: FigureSeries.StemsOf(entry).ToHashSet(StringComparer.Ordinal)))
            .Where(entry => own.All(entry.Stems.Contains))
            .Select(entry => (entry.entry, entry.Stems.Count))
            .OrderBy(entry => entry.Count)];
        return matching.Count == 1 || (matching.Count > 1 && matching[0].Words == own.Length && matching[1].Words > own.Length) ? matching[0].Entry : null;
    }

    // "The largest award went to Peru": said by a sentence, it need not be found.
    private bool IsStated(IReadOnlyList<ScoredPassage> found, Question question, string superlative)
    {
        Question asked = questions.Read(superlative + " " + question.Text, []);
        return found.Any(passage => passage.Passage.Sentences.Any(sentence =>
        {
            double all = question.Concepts.Sum(concept => concept.Weight);
            double covered = question.Concepts.Where(concept => concept.Wordings.Any(sentence.Has)).Sum(concept => concept.Weight);
            return all > 0 && covered >= Coverage * all && asked.Concepts.Any(concept => concept.Span.Start == 0 && concept.Wordings.Any(sentence.Has));
        }));
    }

    private static HashSet<string> Stems(string text) =>
        [.. TextAnalyzer.Terms(text).Where(term => !FrameWords.Contains(term.Word)).Select(term => term.Stem)];
}
