using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Makes the rows of a table into blocks that carry their column heads.</summary>
internal static class TableBlocks
{
    private const char CellBorder = '|';

    /// <summary>Adds a block for each row that holds words and is neither caption nor head.</summary>
    /// <param name="rows">The rows from top to bottom.</param>
    /// <param name="caption">What the markup gives as the table's caption; may be empty.</param>
    /// <param name="blocks">Receives the rows.</param>
    /// <remarks>
    /// A first row with words in one cell of several is a caption. Heads are the rows marked as such at the top; where none is marked,
    /// a first row in bold, one without figures right below a caption row, or one that says in every cell what is in words where a column below holds only numbers.
    /// </remarks>
    public static void Add(IReadOnlyList<IReadOnlyList<TableCell>> rows, IReadOnlyList<ReadUnit> caption, List<Block> blocks)
    {
        var worded = rows.Where(row => row.Any(cell => cell.HoldsWords)).ToList();
        var next = 0;
        var hasCaptionRow = worded.Count > 2 && IsCaption(worded[0]);
        if (hasCaptionRow)
        {
            caption = [.. worded[0].Single(cell => cell.HoldsWords).Units];
            next = 1;
        }

        var heads = new List<List<ReadUnit>>();
        while (next < worded.Count - 1 && (IsHead(worded[next], isFirst: heads.Count == 0, hasCaptionRow) || (heads.Count == 0 && NamesNumbers(worded, next))))
        {
            Join(heads, worded[next]);
            next++;
        }

        for (; next < worded.Count; next++)
        {
            blocks.Add(Row(worded[next]) with { Caption = caption, ColumnHeads = heads });
        }
    }

    private static bool IsCaption(IReadOnlyList<TableCell> row) =>
        (row.Count > 1 || row[0].ColumnSpan > 1) && row.Count(cell => cell.HoldsWords) == 1;

    private static bool IsHead(IReadOnlyList<TableCell> row, bool isFirst, bool isBelowCaption)
    {
        var worded = row.Where(cell => cell.HoldsWords).ToList();
        return worded.TrueForAll(cell => cell.IsHead)
            || (isFirst && worded.TrueForAll(cell => cell.IsStrong))
            || (isFirst && isBelowCaption && worded.TrueForAll(cell => !cell.Units.Exists(unit => char.IsDigit(unit.Char))));
    }

    private static bool NamesNumbers(List<IReadOnlyList<TableCell>> rows, int first) =>
        rows.Count - first > 2
        && rows[first].All(cell => cell.HoldsWords && !cell.IsNumber)
        && Enumerable.Range(0, rows[first].Count).Any(column => rows.Skip(first + 1).All(row => row.Count == rows[first].Count && row[column].IsNumber));

    private static void Join(List<List<ReadUnit>> heads, IReadOnlyList<TableCell> row)
    {
        var column = 0;
        foreach (var cell in row)
        {
            for (var i = 0; i < cell.ColumnSpan; i++, column++)
            {
                while (heads.Count <= column)
                {
                    heads.Add([]);
                }

                if (heads[column].Count > 0 && cell.HoldsWords)
                {
                    heads[column].Add(new(' ', new(cell.Units[0].Source.Start, cell.Units[0].Source.Start), Strong: false));
                }

                heads[column].AddRange(cell.Units);
            }
        }
    }

    private static Block Row(IReadOnlyList<TableCell> row)
    {
        var units = new List<ReadUnit>();
        var cells = new List<TextSpan>();
        foreach (var cell in row)
        {
            var words = Trim(cell.Units);
            var place = units.Count > 0 ? units[^1].Source.End : 0;
            if (words.Count > 0 && units.Count > 0)
            {
                var border = new TextSpan(place, words[0].Source.Start);
                units.AddRange([new(' ', border, false), new(CellBorder, border, false), new(' ', border, false)]);
            }

            units.AddRange(words);
            cells.Add(words.Count > 0 ? new(words[0].Source.Start, words[^1].Source.End) : new(place, place));
            for (var i = 1; i < cell.ColumnSpan; i++)
            {
                cells.Add(new(cells[^1].End, cells[^1].End));
            }
        }

        return new(BlockKind.TableRow, 0, units) { Cells = cells };
    }

    private static List<ReadUnit> Trim(List<ReadUnit> units)
    {
        var start = units.FindIndex(IsRead);
        return start < 0 ? [] : units[start..(units.FindLastIndex(IsRead) + 1)];

        static bool IsRead(ReadUnit unit) => !char.IsWhiteSpace(unit.Char) && !ReadingComposer.IsInvisible(unit.Char);
    }
}
