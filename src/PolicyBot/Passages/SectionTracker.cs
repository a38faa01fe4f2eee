namespace PolicyBot.Passages;

/// <summary>Keeps the headings that the current place stands under, and counts the passages below the innermost.</summary>
internal sealed class SectionTracker
{
    private readonly List<(int Level, string Words)> _open = [];
    private string[] _headings = [];
    private int _passages;

    /// <summary>The headings, outermost first.</summary>
    public IReadOnlyList<string> Headings => _headings;

    /// <summary>Opens a section; it closes those of its own level and deeper ones.</summary>
    public void Open(int level, string words)
    {
        while (_open.Count > 0 && _open[^1].Level >= level)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        _open.Add((level, words));
        _headings = [.. _open.Select(heading => heading.Words)];
        _passages = 0;
    }

    /// <summary>The number of the next passage of the section, counted from 1.</summary>
    public int NextNumber() => ++_passages;
}
