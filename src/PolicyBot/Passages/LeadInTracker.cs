using PolicyBot.Documents;

namespace PolicyBot.Passages;

/// <summary>Keeps the sentences that introduce the list or table at the current place.</summary>
internal sealed class LeadInTracker
{
    // Index 0 is for items of the outermost list and for rows; an item of depth n finds its lead-in at n - 1.
    private readonly List<TextSpan?> _leadIns = [null];
    private bool _isFresh;

    public TextSpan? For(BlockKind kind, int depth) => kind switch
    {
        BlockKind.ListItem => _leadIns[Math.Min(depth, _leadIns.Count) - 1],
        BlockKind.TableRow => _leadIns[0],
        _ => null,
    };

    /// <summary>Takes note of a heading: it ends what was introduced, unless nothing stands between the two.</summary>
    public void PassHeading()
    {
        if (!_isFresh)
        {
            Reset(null);
        }
    }

    /// <summary>Takes note of a passage that has been read.</summary>
    public void Pass(BlockKind kind, int depth, string words, TextSpan lastSentence)
    {
        TextSpan? introduction = words.EndsWith(':') ? lastSentence : null;
        switch (kind)
        {
            case BlockKind.Paragraph:
                Reset(introduction);
                _isFresh = introduction is not null;
                break;
            case BlockKind.ListItem:
                PassItem(depth, introduction, lastSentence);
                _isFresh = false;
                break;
            default:
                _isFresh = false;
                break;
        }
    }

    // An item introduces the items nested in it, and with a colon at its end also those that follow on its own level:
    // many documents flatten "item: sub-items" when they are converted.
    private void PassItem(int depth, TextSpan? introduction, TextSpan lastSentence)
    {
        while (_leadIns.Count < depth)
        {
            _leadIns.Add(_leadIns[^1]);
        }

        _leadIns.RemoveRange(depth, _leadIns.Count - depth);
        _leadIns[depth - 1] = introduction ?? _leadIns[depth - 1];
        _leadIns.Add(lastSentence);
    }

    private void Reset(TextSpan? introduction)
    {
        _leadIns.Clear();
        _leadIns.Add(introduction);
    }
}
