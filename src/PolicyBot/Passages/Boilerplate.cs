using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Cuts blocks around the runs that are not answered from.</summary>
internal static class Boilerplate
{
    /// <summary>The blocks, with those that hold boilerplate replaced by what is left of them.</summary>
    /// <param name="blocks">The blocks in reading order.</param>
    /// <param name="boilerplate">The runs in order, none overlapping another.</param>
    public static IEnumerable<Block> CutFrom(IEnumerable<Block> blocks, IReadOnlyList<TextSpan> boilerplate)
    {
        foreach (var block in blocks)
        {
            if (block.Units.Count == 0)
            {
                continue;
            }

            var whole = new TextSpan(block.Units[0].Source.Start, block.Units[^1].Source.End);
            var runs = boilerplate.Where(run => run.Overlaps(whole)).ToList();
            if (runs.Count == 0)
            {
                yield return block;
                continue;
            }

            foreach (var rest in Rests(block, runs))
            {
                yield return rest;
            }
        }
    }

    private static Block Rest(Block block, List<ReadUnit> units) => block with { Units = units, Cells = [], IsBareLine = false };

    private static IEnumerable<Block> Rests(Block block, List<TextSpan> runs)
    {
        var rest = new List<ReadUnit>();
        var next = 0;
        foreach (var unit in block.Units)
        {
            // A run may hold nothing but marks, which are no units, and parts the block all the same.
            var isParted = next < runs.Count && runs[next].Start < unit.Source.End;
            if (isParted && rest.Count > 0)
            {
                yield return Rest(block, rest);
                rest = [];
            }

            while (next < runs.Count && runs[next].End <= unit.Source.Start)
            {
                next++;
            }

            if (next == runs.Count || runs[next].Start >= unit.Source.End)
            {
                rest.Add(unit);
            }
        }

        if (rest.Count > 0)
        {
            yield return Rest(block, rest);
        }
    }
}
