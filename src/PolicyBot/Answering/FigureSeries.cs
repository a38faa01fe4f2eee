using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Passages;

namespace PolicyBot.Answering;

/// <summary>Figures of one kind that stand side by side, each with its label: a column of a table, the items of a list, an enumeration in a sentence.</summary>
/// <param name="Entries">The figures in the order of the text, without a total.</param>
/// <param name="Total">What the series itself calls its total; null where it has none.</param>
/// <param name="Measure">The stems that say what these figures are: the column's head, their unit.</param>
/// <param name="Context">The stems of all that they stand under: other heads, headings, the sentence that introduces them, the title.</param>
/// <param name="NamesLabels">Whether a head says what the labels are ("State").</param>
internal sealed record FigureSeries(IReadOnlyList<StatedFigure> Entries, StatedFigure? Total, IReadOnlySet<string> Measure, IReadOnlySet<string> Context, bool NamesLabels)
{
    /// <summary>Whether nothing that stands side by side with the entries is left out of them, so that the largest of them is the largest of all.</summary>
    public bool IsWhole { get; private init; }

    private const int Fewest = 3;
    private const int LongestLabel = 120;
    private const int YearLength = 4;
    private const int ShortestName = 4;
    private const double ShareOfItems = 0.6;

    /// <summary>Labels that are mostly the same ("Making provisions of") tell nothing apart.</summary>
    private const double ShareOfLabels = 0.8;

    /// <summary>So near to its end, in units of text, an item's figure still closes it ("10 µg/L", "$5 million.").</summary>
    private const int End = 8;

    /// <summary>The series of a document, in the order of its passages.</summary>
    /// <param name="passages">All passages of the document, in order.</param>
    public static IReadOnlyList<FigureSeries> In(IReadOnlyList<IndexedPassage> passages)
    {
        var series = new List<FigureSeries>();
        for (int first = 0, next; first < passages.Count; first = next)
        {
            next = first + 1;
            while (next < passages.Count && passages[first].Passage.Kind != PassageKind.Paragraph && IsSibling(passages[first].Passage, passages[next].Passage))
            {
                next++;
            }

            List<IndexedPassage> siblings = [.. passages.Skip(first).Take(next - first)];
            series.AddRange(siblings[0].Passage.Kind switch
            {
                PassageKind.TableRow => OfTable(siblings),
                PassageKind.ListItem => OfList(siblings),
                _ => [],
            });
            series.AddRange(siblings.Where(passage => passage.Passage.Kind != PassageKind.TableRow).SelectMany(passage => passage.Sentences.SelectMany(sentence => OfSentence(passage, sentence).Concat(OfSources(passage, sentence)))));
        }

        return series;
    }

    /// <summary>The stems of the words in a label.</summary>
    public static IEnumerable<string> StemsOf(StatedFigure entry) =>
        entry.Label is { } label ? entry.Sentence.Terms.Where(term => label.Contains(term.Span)).Select(term => term.Stem) : [];

    private static bool IsSibling(Passage one, Passage other) =>
        one.Document == other.Document && one.Kind == other.Kind && one.LeadIn == other.LeadIn && one.Cells.Count == other.Cells.Count
        && one.Headings.SequenceEqual(other.Headings) && one.ColumnHeads.SequenceEqual(other.ColumnHeads);

    private static IEnumerable<FigureSeries> OfTable(List<IndexedPassage> rows)
    {
        Passage first = rows[0].Passage;
        int[] labels = LabelColumns(rows);
        bool[] counts = [.. Enumerable.Range(0, labels.Length).Select(column => rows.Any(row => row.Sentences[0].Figures.Any(figure => figure.Kind == FigureKind.Count && row.Passage.Cells[column].Contains(figure.Core))))];
        List<(int Column, StatedFigure Entry)> cells = [.. rows.SelectMany(row => Enumerable.Range(0, labels.Length)
            .Select(column => (column, Entry: Cell(row, column, labels[column], counts[column])))
            .Where(cell => cell.Entry is not null)
            .Select(cell => (cell.column, cell.Entry!)))];

        // Columns of one head, each with labels of its own, are one column that was set side by side.
        return cells
            .GroupBy(cell => cell.Column < first.ColumnHeads.Count ? first.ColumnHeads[cell.Column] : "")
            .SelectMany(head => IsSetSideBySide(head.Select(cell => cell.Column), labels)
                ? Make([.. head.Select(cell => cell.Entry)], Filled(head.Select(cell => cell.Column).Distinct()), [head.Key], first.ColumnHeads.Count > 0)
                : head.GroupBy(cell => cell.Column).SelectMany(column => Make([.. column.Select(cell => cell.Entry)], Filled([column.Key]), [head.Key], first.ColumnHeads.Count > 0)));

        int Filled(IEnumerable<int> columns) => columns.Sum(column => rows.Count(row => row.Sentences[0].Terms.Any(term => row.Passage.Cells[column].Contains(term.Span))));
    }

    private static bool IsSetSideBySide(IEnumerable<int> columns, int[] labels) =>
        columns.Distinct().ToList() is var own && own.Select(column => labels[column]).Distinct().Count() == own.Count;

    // Of each column the one that says what its figures are of, -1 for none: the first column without figures; where heads come again,
    // or there are none, columns were set side by side, and it is the first of the nearest run of such columns.
    private static int[] LabelColumns(List<IndexedPassage> rows)
    {
        string[] heads = [.. rows[0].Passage.ColumnHeads.Where(head => head.Length > 0)];
        bool hasOwnHeads = heads.Distinct(StringComparer.Ordinal).Count() == heads.Length && heads.Length > 0;
        int width = rows[0].Passage.Cells.Count;
        bool[] isWorded = [.. Enumerable.Range(0, width).Select(column => rows.Count(row => HasWordsOnly(row, column)) * 2 > rows.Count)];
        var labels = new int[width];
        for (int column = 0; column < width; column++)
        {
            int label = hasOwnHeads ? Array.IndexOf(isWorded, true, 0, column) : column - 1;
            while (label >= 0 && !isWorded[label])
            {
                label--;
            }

            while (label > 0 && isWorded[label - 1])
            {
                label--;
            }

            labels[column] = label;
        }

        return labels;
    }

    private static bool HasWordsOnly(IndexedPassage row, int column)
    {
        TextSpan cell = row.Passage.Cells[column];
        return row.Sentences[0].Terms.Any(term => cell.Contains(term.Span)) && !row.Sentences[0].Figures.Any(figure => cell.Contains(figure.Core));
    }

    private static StatedFigure? Cell(IndexedPassage row, int column, int label, bool counts)
    {
        if (label < 0 || row.Passage.Cells[label].Length == 0)
        {
            return null;
        }

        TextSpan cell = row.Passage.Cells[column];
        IndexedSentence sentence = row.Sentences[0];
        Figure? figure = sentence.Figures.FirstOrDefault(figure => cell.Contains(figure.Core) && figure.Kind is not (FigureKind.Date or FigureKind.Ordinal))
            ?? sentence.Figures.Where(figure => counts && figure.Core == cell && cell.Length == YearLength).Select(AsCount).FirstOrDefault();

        // A code stands before the name that it is short for: "AL | Alabama".
        bool isCode = label + 1 < column && row.Passage.Cells[label].Length < ShortestName && HasWordsOnly(row, label + 1);
        return figure is null ? null : new(row, sentence, figure, row.Passage.Cells[isCode ? label + 1 : label]);
    }

    // "1750" in a column of "400" and "150" is no year.
    private static Figure AsCount(Figure year) => year with { Kind = FigureKind.Count, Unit = "", Period = null };

    private static IEnumerable<FigureSeries> OfList(List<IndexedPassage> items)
    {
        List<StatedFigure> closing = [.. items.Select(Closing).OfType<StatedFigure>()];
        if (closing.Count >= ShareOfItems * items.Count)
        {
            return Make(closing, items.Count, [], namesLabels: false);
        }

        // "$4 million will be paid to 12,000 homeowners": of each kind the first in each item.
        return items.SelectMany(item => item.Figures.Where(figure => figure.Kind is FigureKind.Money or FigureKind.Percentage or FigureKind.Count)
                .DistinctBy(figure => figure.Kind).Select(figure => Opening(item, figure)))
            .OfType<StatedFigure>()
            .GroupBy(entry => entry.Figure.Kind)
            .Where(kind => kind.Count() >= ShareOfItems * items.Count)
            .SelectMany(kind => Make([.. kind], items.Count, [], namesLabels: false));
    }

    private static StatedFigure? Closing(IndexedPassage item)
    {
        IndexedSentence sentence = item.Sentences[^1];
        return sentence.Figures is [.., { Kind: not (FigureKind.Date or FigureKind.Ordinal) } last] && item.Passage.Span.End - last.Core.End <= End
            ? Labelled(item, sentence, last, new(sentence.Span.Start, last.Span.Start)) : null;
    }

    private static StatedFigure? Opening(IndexedPassage item, Figure figure)
    {
        IndexedSentence? sentence = item.Sentences.FirstOrDefault(sentence => sentence.Span.Contains(figure.Core));
        if (sentence is null)
        {
            return null;
        }

        if (figure.Span.Start - sentence.Span.Start > 2)
        {
            return Labelled(item, sentence, figure, new(sentence.Span.Start, figure.Span.Start));
        }

        int stop = item.Passage.Document.Text.AsSpan(figure.Core.End, sentence.Span.End - figure.Core.End).IndexOfAny(",.;:(");
        return Labelled(item, sentence, figure, new(figure.Core.End, stop < 0 ? sentence.Span.End : figure.Core.End + stop));
    }

    // "Kansas ($314,494); Roseau County ($305,501) and Anoka County ($300,000)": the same mark before each figure.
    private static IEnumerable<FigureSeries> OfSentence(IndexedPassage passage, IndexedSentence sentence)
    {
        string text = passage.Passage.Document.Text;
        foreach (IGrouping<(FigureKind Kind, char Mark), Figure> parallel in sentence.Figures
            .Where(figure => figure.Kind is FigureKind.Money or FigureKind.Count or FigureKind.Percentage)
            .GroupBy(figure => (figure.Kind, MarkBefore(text, sentence, figure)))
            .Where(group => group.Key.Item2 is '(' or ',' or ':' or '–' or '-'))
        {
            var entries = new List<StatedFigure>();
            int from = sentence.Span.Start;
            foreach (Figure figure in parallel)
            {
                ReadOnlySpan<char> before = text.AsSpan(from, figure.Span.Start - from).TrimEnd().TrimEnd(parallel.Key.Mark);
                int cut = entries.Count == 0 ? Math.Max(before.LastIndexOfAny(":;"), before.LastIndexOf(", including ", StringComparison.Ordinal)) : before.LastIndexOf(';');
                cut = cut < 0 && entries.Count == 0 ? before.LastIndexOf(',') : cut;
                if (Labelled(passage, sentence, figure, new(from + cut + 1, from + before.Length)) is { } entry)
                {
                    entries.Add(entry);
                }

                from = figure.Core.End;
            }

            foreach (FigureSeries series in Make(entries, parallel.Count(), [], namesLabels: false))
            {
                yield return series;
            }
        }
    }

    // "$3.3 million from the corporation, $2 million from the agency": the same preposition behind each figure.
    private static IEnumerable<FigureSeries> OfSources(IndexedPassage passage, IndexedSentence sentence)
    {
        string text = passage.Passage.Document.Text;
        foreach (IGrouping<(FigureKind Kind, string Word), Figure> parallel in sentence.Figures
            .Where(figure => figure.Kind is FigureKind.Money or FigureKind.Percentage)
            .GroupBy(figure => (figure.Kind, sentence.Terms.FirstOrDefault(term => term.Span.Start >= figure.Core.End).Word ?? ""))
            .Where(group => group.Key.Item2 is "from" or "for" or "to" or "by" or "of" or "in"))
        {
            var entries = new List<StatedFigure>();
            foreach (Figure figure in parallel)
            {
                int next = sentence.Figures.Where(other => other.Span.Start >= figure.Core.End).Select(other => other.Span.Start).DefaultIfEmpty(sentence.Span.End).First();
                int stop = text.AsSpan(figure.Core.End, next - figure.Core.End).IndexOfAny(",;:(");
                if (Labelled(passage, sentence, figure, new(figure.Core.End, stop < 0 ? next : figure.Core.End + stop)) is { } entry)
                {
                    entries.Add(entry);
                }
            }

            foreach (FigureSeries series in Make(entries, parallel.Count(), [], namesLabels: false))
            {
                yield return series;
            }
        }
    }

    private static char MarkBefore(string text, IndexedSentence sentence, Figure figure)
    {
        ReadOnlySpan<char> before = text.AsSpan(sentence.Span.Start, figure.Span.Start - sentence.Span.Start).TrimEnd();
        return before.Length > 0 ? before[^1] : ' ';
    }

    // The words of a run, from the first that is no "and" or "the" to the last.
    private static StatedFigure? Labelled(IndexedPassage passage, IndexedSentence sentence, Figure figure, TextSpan run)
    {
        List<Term> words = [.. sentence.Terms.Where(term => run.Contains(term.Span)).SkipWhile(term => term.Word is "and" or "the" or "a" or "an" or "including" or "by" or "for" or "from" or "to" or "of" or "in")];
        while (words.Count > 0 && words[^1].Word is "and" or "an" or "a" or "the" or "with")
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count == 0 || !ExitCheck.PartsNone(sentence.Figures, run))
        {
            return null;
        }

        var label = new TextSpan(words[0].Span.Start, words[^1].Span.End);
        return label.Length <= LongestLabel && ExitCheck.PartsNone(sentence.Figures, label) ? new(passage, sentence, figure, label) : null;
    }

    private static IEnumerable<FigureSeries> Make(List<StatedFigure> entries, int items, IReadOnlyList<string> head, bool namesLabels)
    {
        if (entries.Count == 0)
        {
            yield break;
        }

        FigureKind kind = entries.GroupBy(entry => entry.Figure.Kind).MaxBy(group => group.Count())!.Key;
        ILookup<bool, StatedFigure> parted = entries.Where(entry => entry.Figure.Kind == kind).ToLookup(SumsUp);
        StatedFigure[] own = [.. parted[false]];
        if (own.Length < Fewest || own.Select(entry => string.Join(' ', StemsOf(entry))).Distinct(StringComparer.Ordinal).Count() < ShareOfLabels * own.Length)
        {
            yield break;
        }

        IndexedPassage first = own[0].Passage;
        IEnumerable<string> around = first.Passage.Cells.Count > 0 || own[0].Sentence != own[1].Sentence ? []
            : first.Sentences.SelectMany(sentence => sentence.Terms).Where(term => !own.Any(entry => entry.Label!.Value.Contains(term.Span))).Select(term => term.Stem);
        yield return new(own, parted[true].LastOrDefault(IsTotal), Stems([.. head, .. own.Select(entry => entry.Figure.Unit).Distinct()]), Stems(first.Context).Union(around).Union(first.TitleStems).ToHashSet(StringComparer.Ordinal), namesLabels)
        {
            IsWhole = own.Length + parted[true].Count() == items,
        };
    }

    // "Grand total", "All states", "Average": said of the other entries.
    private static bool SumsUp(StatedFigure entry) => StemsOf(entry).ToList() is ["total" or "subtot" or "overal" or "all" or "averag", ..] or [.., "total"];

    private static bool IsTotal(StatedFigure entry) => StemsOf(entry).First() is not ("sub" or "subtot" or "averag");

    private static HashSet<string> Stems(IEnumerable<string> texts) =>
        TextAnalyzer.Stems(string.Join('\n', texts));
}
