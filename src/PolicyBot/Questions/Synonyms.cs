using PolicyBot.Documents;
using PolicyBot.Indexing;

namespace PolicyBot.Questions;

/// <summary>Wordings that mean the same in this field: a built-in list, and the owner's <c>synonyms.txt</c>.</summary>
/// <remarks>
/// A line is a group of wordings parted by commas, of one or more words each; <c>#</c> starts a comment.
/// Every wording of a group finds every other. A wording in two groups finds both groups, but not one through the other.
/// A wording with a capital ("Brazil") is a name in a question all in lower case too.
/// </remarks>
public sealed class Synonyms
{
    /// <summary>The owner's file, in the knowledge folder.</summary>
    public const string FileName = "synonyms.txt";

    private const int MaximumLines = 10_000;
    private const int MaximumWordsOfAWording = 6;

    private readonly Dictionary<string, List<Entry>> _byFirstStem = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private Synonyms()
    {
    }

    /// <summary>Reads the built-in list and, where there is one, the folder's own.</summary>
    /// <exception cref="KnowledgeException">A line of the folder's file is not a group of at least two wordings, or the file is too large.</exception>
    public static Synonyms Load(string knowledgeFolder)
    {
        var synonyms = new Synonyms();
        using (Stream builtIn = typeof(Synonyms).Assembly.GetManifestResourceStream(typeof(Synonyms), FileName)!)
        using (var reader = new StreamReader(builtIn))
        {
            synonyms.Add(reader.ReadToEnd().Split('\n'));
        }

        string path = Path.Combine(knowledgeFolder, FileName);
        if (File.Exists(path))
        {
            synonyms.Add(File.ReadAllLines(path));
        }

        return synonyms;
    }

    /// <summary>Whether the lists write a wording with a capital.</summary>
    /// <param name="stems">The stems of the wording.</param>
    public bool IsName(IEnumerable<string> stems) => _names.Contains(string.Join(' ', stems));

    /// <summary>The longest wording that starts at a place of a list of stems.</summary>
    /// <param name="stems">The stems of a question, in order.</param>
    /// <param name="start">The place of its first stem.</param>
    /// <param name="length">How many stems it takes; 1 where no wording starts there.</param>
    /// <returns>All wordings that mean the same, without the wording itself; empty where none is known.</returns>
    public IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<string> stems, int start, out int length)
    {
        length = 1;
        if (!_byFirstStem.TryGetValue(stems[start], out List<Entry>? entries))
        {
            return [];
        }

        int longest = entries.Where(entry => StandsAt(entry.Wording, stems, start)).Select(entry => entry.Wording.Count).DefaultIfEmpty(0).Max();
        if (longest == 0)
        {
            return [];
        }

        length = longest;
        return [.. entries
            .Where(entry => entry.Wording.Count == longest && StandsAt(entry.Wording, stems, start))
            .SelectMany(entry => entry.Group.Where(wording => wording != entry.Wording))];
    }

    private static bool StandsAt(IReadOnlyList<string> wording, IReadOnlyList<string> stems, int start)
    {
        if (start + wording.Count > stems.Count)
        {
            return false;
        }

        for (int i = 0; i < wording.Count; i++)
        {
            if (wording[i] != stems[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string[] lines)
    {
        var faults = new List<KnowledgeFault>();
        if (lines.Length > MaximumLines)
        {
            throw new KnowledgeException([new(FileName, null, $"The file has {lines.Length} lines; at most {MaximumLines} are read. Is it the right file?")]);
        }

        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Split('#')[0].Trim();
            if (line.Length == 0)
            {
                continue;
            }

            List<IReadOnlyList<string>> group = [.. line.Split(',').Select(Stems).Where(wording => wording.Count > 0)];
            if (group.Count < 2 || group.Any(wording => wording.Count > MaximumWordsOfAWording))
            {
                faults.Add(new(FileName, i + 1, $"A line needs at least two wordings parted by commas, each of at most {MaximumWordsOfAWording} words, such as \"peace accord, peace agreement\"."));
                continue;
            }

            _names.UnionWith(line.Split(',').Select(wording => wording.Trim()).Where(wording => wording.Length > 0 && char.IsUpper(wording[0])).Select(wording => string.Join(' ', Stems(wording))));
            foreach (IReadOnlyList<string> wording in group)
            {
                if (!_byFirstStem.TryGetValue(wording[0], out List<Entry>? entries))
                {
                    _byFirstStem[wording[0]] = entries = [];
                }

                entries.Add(new(wording, group));
            }
        }

        if (faults.Count > 0)
        {
            throw new KnowledgeException(faults);
        }
    }

    private static IReadOnlyList<string> Stems(string wording) => [.. TextAnalyzer.Terms(wording).Select(term => term.Stem)];

    private sealed record Entry(IReadOnlyList<string> Wording, List<IReadOnlyList<string>> Group);
}
