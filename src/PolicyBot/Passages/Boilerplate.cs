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

    private static IEnumerable<Block> Rests(Block block, List<TextSpan> runs)
    {
        var rest = new List<ReadUnit>();
        foreach (var unit in block.Units)
        {
            if (!runs.Exists(run => run.Overlaps(unit.Source)))
            {
                rest.Add(unit);
            }
            else if (rest.Count > 0)
            {
                yield return block with { Units = rest, Cells = [] };
                rest = [];
            }
        }

        if (rest.Count > 0)
        {
            yield return block with { Units = rest, Cells = [] };
        }
    }
}
