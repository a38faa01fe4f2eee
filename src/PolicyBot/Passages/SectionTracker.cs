namespace PolicyBot.Passages;

/// <summary>Keeps the headings that the current place stands under, and counts the passages of each section.</summary>
internal sealed class SectionTracker
{
    private readonly List<Section> _open = [new(0, "")];

    /// <summary>The headings, outermost first.</summary>
    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>Opens a section; it closes those of its own level and deeper ones.</summary>
    public void Open(int level, string words)
    {
        Close(level);
        _open.Add(new(level, words));
        SetHeadings();
    }

    /// <summary>Closes the sections of a level and deeper ones; the section around them goes on.</summary>
    public void Close(int level)
    {
        while (_open[^1].Level >= level)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        SetHeadings();
    }

    /// <summary>The number of the next passage of the innermost section, counted from 1.</summary>
    public int NextNumber() => ++_open[^1].Passages;

    private void SetHeadings() => Headings = [.. _open.Skip(1).Select(section => section.Words)];

    private sealed class Section(int level, string words)
    {
        public int Level => level;

        public string Words => words;

        public int Passages { get; set; }
    }
}
