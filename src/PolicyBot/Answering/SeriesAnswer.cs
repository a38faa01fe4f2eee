using System.Collections.Concurrent;
using System.Collections.Frozen;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Answering;

/// <summary>Finds the operands of a calculation in one table, list or enumeration, where names and figures stand side by side and nothing needs to be read out of sentences.</summary>
internal sealed class SeriesAnswer(PassageIndex index, QuestionReader questions, PassageRetriever passages)
{
    /// <summary>The share of what a question says, weighted by rarity, that a series must stand under.</summary>
    private const double LeastCoverage = 0.75;

    /// <summary>What a word counts that the document has, but not around the series.</summary>
    private const double InDocument = 0.6;

    /// <summary>What the entries of any list may be called.</summary>
    private static readonly FrozenSet<string> Roles = CalculationWords.Set("recipient recipients grantee grantees awardee awardees beneficiary beneficiaries winner winners organization organizations organisation organisations item items");

    private readonly ConcurrentDictionary<string, IReadOnlyList<FigureSeries>> _series = new(StringComparer.Ordinal);

    /// <summary>The first of all, as many as are asked for and the next one, in the order that the calculation asks for; null where no series answers, or a sentence states the superlative itself.</summary>
    public StatedFigure[]? FirstOfAll(Calculation calculation)
    {
        Question question = questions.Read(calculation.Operands[0].Question, []);
        IReadOnlyList<ScoredPassage> found = passages.Find(question, PassageRetriever.MostRead);
        IReadOnlyList<Term> name = TextAnalyzer.Terms(calculation.Operands[0].Name);
        string[] measure = [.. name.Skip(1).Select(term => term.Stem)];
        if (Best(found, question, [], series => HasLabels(series, question) && (measure.Length == 0 || ImpliedWords.Contains(measure[^1]) || series.Measure.Contains(measure[^1]) || series.Context.Contains(measure[^1])), series => measure.Count(series.Measure.Contains)) is not { } series || (name[0].Word != "most" && IsStated(found, question, name[0])))
        {
            return null;
        }

        int sign = calculation.Ranking == Ranking.Largest ? -1 : 1;
        StatedFigure[] ordered = [.. series.Entries.OrderBy(entry => sign * entry.Figure.Value)];
        int count = calculation.Count;
        if (!series.IsWhole || ordered.Length <= count)
        {
            return null;
        }

        bool isShared = count == 1 && FigureOrder.Compare(ordered[0].Figure, ordered[1].Figure) == 0;
        return isShared ? IsBefore(1) ? ordered[..2] : null
            : Enumerable.Range(0, count).All(IsBefore) && (count > 1 || IsBefore(1)) ? ordered[..(count + 1)] : null;

        bool IsBefore(int place) => ordered.Skip(place + 1).All(entry => FigureOrder.Compare(ordered[place].Figure, entry.Figure) * sign < 0);
    }

    /// <summary>The figures of the operands, in their order; null where no series has all of them by name.</summary>
    public StatedFigure[]? Named(Question whole, Calculation calculation)
    {
        bool isOfTotal = calculation.Operation == Operation.Share;
        HashSet<string>[] names = [.. calculation.Operands.Take(isOfTotal ? 1 : calculation.Operands.Count).Select(operand => Stems(operand.Name))];
        FigureSeries? series = Best(passages.Find(whole, PassageRetriever.MostRead), whole, [.. names.SelectMany(name => name)], series => Entries(series) is not null, _ => 0);
        return series is null ? isOfTotal || names.Length != 2 ? null : OfOneRow(whole, names) : Entries(series);

        StatedFigure[]? Entries(FigureSeries series)
        {
            StatedFigure?[] entries = [.. names.Select(name => Entry(series, name)), .. isOfTotal ? [series.Total] : Array.Empty<StatedFigure?>()];
            return entries.Length > 1 && entries.All(entry => entry is not null) && entries.Distinct().Count() == entries.Length ? [.. entries.OfType<StatedFigure>()] : null;
        }
    }

    /// <summary>The one figure of a table or list that a question for one operand names by row and column; null where none or several are named.</summary>
    /// <param name="question">The question for the operand alone.</param>
    public StatedFigure? Single(Question question)
    {
        HashSet<string> asked = Stems(question.Text);
        foreach (Document document in passages.Find(question, PassageRetriever.MostRead).Select(passage => passage.Passage.Passage.Document).Distinct())
        {
            List<(StatedFigure Row, (double, double, bool, int) Fit)> rows = [];
            foreach (FigureSeries series in Of(document))
            {
                StatedFigure[] named = [.. series.Entries.Where(entry => FigureSeries.StemsOf(entry).ToList() is { Count: > 0 } label && label.TrueForAll(asked.Contains) && !label.TrueForAll(ImpliedWords.Contains))];
                if (named.Length == 1 && FigureSeries.StemsOf(named[0]).ToHashSet(StringComparer.Ordinal) is var label && Cover(series, question, label, ownOnly: false) is { Share: >= LeastCoverage } cover)
                {
                    rows.Add((named[0], (cover.Weight, Cover(series, question, label, ownOnly: true).Weight, series.Measure.Contains("total") && asked.Contains("total"), -Others(series, asked))));
                }
            }

            rows = [.. rows.OrderByDescending(row => row.Fit)];
            if (rows.Count > 0)
            {
                return rows.Count == 1 || rows[0].Fit != rows[1].Fit ? rows[0].Row : null;
            }
        }

        return null;
    }

    // "In Alabama, how many more applied than were approved?": two columns of the row that the question names.
    private StatedFigure[]? OfOneRow(Question whole, HashSet<string>[] names)
    {
        HashSet<string> asked = Stems(whole.Text);
        foreach (Document document in passages.Find(whole, PassageRetriever.MostRead).Select(passage => passage.Passage.Passage.Document).Distinct())
        {
            List<(FigureSeries Series, StatedFigure Row)> rows = [.. Of(document).Where(series => series.NamesLabels)
                .SelectMany(series => series.Entries.Where(entry => FigureSeries.StemsOf(entry).ToList() is { Count: > 0 } label && label.TrueForAll(asked.Contains)).Select(entry => (series, entry)))];
            StatedFigure?[] chosen = [.. names.Select((name, i) => Column(rows, name, names[1 - i]))];
            if (chosen is [{ } first, { } second] && first.Passage == second.Passage && first != second
                && Cover(rows.First(row => row.Row == first).Series, whole, [.. names[0], .. names[1], .. FigureSeries.StemsOf(first)], ownOnly: false).Share >= LeastCoverage)
            {
                return [first, second];
            }
        }

        return null;
    }

    // The one figure of those whose column's head says most of what the name alone says.
    private static StatedFigure? Column(List<(FigureSeries Series, StatedFigure Row)> rows, HashSet<string> name, HashSet<string> other)
    {
        string[] own = [.. name.Where(stem => !other.Contains(stem) && !ImpliedWords.Contains(stem))];
        List<(StatedFigure Row, int Said)> said = [.. rows.Select(row => (row.Row, own.Count(row.Series.Measure.Contains))).Where(row => row.Item2 > 0).OrderByDescending(row => row.Item2)];
        return said.Count > 0 && (said.Count == 1 || said[0].Said > said[1].Said) ? said[0].Row : null;
    }

    // Of the documents found, the first that has a series which covers the question; none where two of it cover it alike.
    private FigureSeries? Best(IReadOnlyList<ScoredPassage> found, Question question, HashSet<string> names, Func<FigureSeries, bool> fits, Func<FigureSeries, int> measures)
    {
        HashSet<string> asked = Stems(question.Text);
        foreach (Document document in found.Select(passage => passage.Passage.Passage.Document).Distinct())
        {
            List<(FigureSeries Series, (int Measured, double Covered, double Own, bool IsTotal, int Others) Fit)> covering = [.. Of(document)
                .Select(series => (Series: series, Coverage: Cover(series, question, names, ownOnly: false)))
                .Where(series => series.Coverage.Share >= LeastCoverage && fits(series.Series))
                .Select(series => (series.Series, (measures(series.Series), series.Coverage.Weight, Cover(series.Series, question, names, ownOnly: true).Weight, series.Series.Measure.Contains("total"), -Others(series.Series, asked))))
                .OrderByDescending(series => series.Item2)];
            if (covering.Count > 0)
            {
                return covering.Count == 1 || covering[0].Fit != covering[1].Fit ? covering[0].Series : null;
            }
        }

        return null;
    }

    private IReadOnlyList<FigureSeries> Of(Document document) => _series.GetOrAdd(document.Id, id => FigureSeries.In([.. index.Passages.Where(passage => passage.Passage.Document.Id == id)]));

    // "Amount" beside "Matched Amount": the column that says nothing the question does not.
    private static int Others(FigureSeries series, HashSet<string> asked) =>
        series.Measure.Count(stem => !asked.Contains(stem) && !ImpliedWords.Contains(stem));

    // How much of the question stands around a series, and which share of it; what the labels are, a series without heads need not say.
    private (double Share, double Weight) Cover(FigureSeries series, Question question, HashSet<string> names, bool ownOnly)
    {
        double all = 0, covered = 0;
        foreach (Concept concept in question.Concepts.Where(concept => !ImpliedWords.Contains(concept) && !concept.IsOf(names)))
        {
            bool isIn = IsIn(concept, series, ownOnly);
            bool isLabel = !series.NamesLabels && concept == question.Concepts[0] && IsAskedFor(question, concept);
            all += isLabel && !isIn ? 0 : concept.Weight;
            covered += concept.Weight * (isIn ? 1 : isLabel || ownOnly || !IsInDocument(concept, series) ? 0 : InDocument);
        }

        return (all > 0 ? covered / all : names.Count > 0 ? 1 : 0, covered);
    }

    private static bool IsIn(Concept concept, FigureSeries series, bool ownOnly)
    {
        IndexedPassage first = series.Entries[0].Passage;
        return concept.Figure is { } date
            ? (date.Period is { } period && first.Passage.Document.Published is { } day && period.Contains(new DatePeriod(day, day)))
                || first.HeadingFigures.Concat(first.TitleFigures).Any(figure => FigureComparison.IsSameValue(figure, date))
            : concept.Wordings.Any(wording => wording.All(stem => series.Measure.Contains(stem) || (!ownOnly && series.Context.Contains(stem))));
    }

    private bool IsInDocument(Concept concept, FigureSeries series) =>
        concept.Figure is null && concept.Wordings.Any(wording => wording.All(index.StemsOf(series.Entries[0].Passage.Passage.Document).Contains));

    // "Which state": what the labels are, where no head calls them so.
    private static bool IsAskedFor(Question question, Concept concept) =>
        TextAnalyzer.Terms(question.Text[..Math.Min(concept.Span.Start, question.Text.Length)]) is [.., { Word: "which" or "what" or "the" or "of" }];

    // "Which country" is not answered by a column of states.
    private static bool HasLabels(FigureSeries series, Question question)
    {
        IReadOnlyList<Term> words = TextAnalyzer.Terms(question.Text);
        int which = Enumerable.Range(0, words.Count).FirstOrDefault(i => words[i].Word is "which" or "what", -1);
        Term noun = words.Skip(which + 1).FirstOrDefault(term => term.Word is not ("of" or "the" or "one") && !char.IsDigit(term.Word[0]) && !CalculationWords.Numbers.ContainsKey(term.Word));
        return !series.NamesLabels || which < 0 || noun.Word is null || CalculationWords.Choices.Contains(noun.Word) || FrameWords.Contains(noun.Word) || ImpliedWords.Contains(noun.Stem) || Roles.Contains(noun.Word)
            || series.Context.Contains(noun.Stem) || series.Measure.Contains(noun.Stem);
    }

    // What the name says beside what all entries share must be in the label; of several the one that has no more.
    private static StatedFigure? Entry(FigureSeries series, HashSet<string> name)
    {
        string[] own = [.. name.Where(stem => !series.Context.Contains(stem) && !series.Measure.Contains(stem) && !ImpliedWords.Contains(stem))];
        if (own.Length == 0)
        {
            // What the text around the series says too may still be one entry's whole label.
            own = [.. name.Where(stem => !ImpliedWords.Contains(stem))];
            StatedFigure[] whole = [.. series.Entries.Where(entry => own.Length > 0 && FigureSeries.StemsOf(entry).ToHashSet(StringComparer.Ordinal).SetEquals(own))];
            return whole.Length == 1 ? whole[0] : null;
        }

        List<(StatedFigure Entry, int Words)> matching = [.. series.Entries
            .Select(entry => (Entry: entry, Stems: FigureSeries.StemsOf(entry).ToHashSet(StringComparer.Ordinal)))
            .Where(entry => own.All(entry.Stems.Contains))
            .Select(entry => (entry.Entry, entry.Stems.Count))
            .OrderBy(entry => entry.Count)];
        return matching.Count == 1 || (matching.Count > 1 && matching[0].Words == own.Length && matching[1].Words > own.Length) ? matching[0].Entry : null;
    }

    // "The largest award went to Peru": said by a sentence, it need not be found.
    private static bool IsStated(IReadOnlyList<ScoredPassage> found, Question question, Term superlative) => found.Any(passage => passage.Passage.Sentences.Any(sentence =>
        sentence.Terms.Any(term => term.Word == superlative.Word)
        && question.Concepts.Where(concept => concept.Wordings.Any(sentence.Has)).Sum(concept => concept.Weight) >= LeastCoverage * question.Concepts.Sum(concept => concept.Weight)));

    private static HashSet<string> Stems(string text) =>
        [.. TextAnalyzer.Terms(text).Where(term => !FrameWords.Contains(term.Word)).Select(term => term.Stem)];
}
