namespace PolicyBot.Documents;

/// <summary>Reads one knowledge folder and collects everything that is wrong with it.</summary>
/// <param name="folder">The folder's full path.</param>
internal sealed class KnowledgeReader(string folder)
{
    private const int MaximumTitleLength = 300;

    /// <summary>What words mean is no document.</summary>
    private static readonly string[] WordLists = ["synonyms.txt", "glossary.txt"];

    private readonly List<KnowledgeFault> _faults = [];

    /// <summary>The folder's documents.</summary>
    /// <exception cref="KnowledgeException">Something in the folder cannot be served.</exception>
    public Knowledge Read()
    {
        RefuseMissingFolder();
        var documents = File.Exists(Path.Combine(folder, SourcesFile.Name)) ? ReadNamed() : ReadAll();
        ThrowIfFaulty();
        return new(folder, [.. documents.OrderBy(document => document.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The entries of sources.json and its text.</summary>
    /// <exception cref="KnowledgeException">There is no sources.json, or it is faulty.</exception>
    public (IReadOnlyList<SourceEntry> Entries, string Json) ReadSources()
    {
        RefuseMissingFolder();
        var json = DocumentFile.Read(Path.Combine(folder, SourcesFile.Name), SourcesFile.Name, _faults);
        var entries = json is null ? [] : SourcesFile.Read(json.Text, _faults);
        ThrowIfFaulty();
        return (entries, json!.Text);
    }

    /// <summary>The file of an entry, or null where it cannot be served, which is then among the faults.</summary>
    public DocumentFile? ReadFile(SourceEntry entry)
    {
        var path = Path.Combine(folder, entry.File);
        if (!File.Exists(path))
        {
            new SourcesFaults(_faults).Add(entry.FileLine, $"the file \"{entry.File}\" is not there; put it into the knowledge folder or correct its name.");
            return null;
        }

        if (!DocumentPath.IsReallyInside(folder, path))
        {
            new SourcesFaults(_faults).Add(entry.FileLine, $"the file \"{entry.File}\" is a link that leads out of the knowledge folder; put the file itself there.");
            return null;
        }

        return DocumentFile.Read(path, entry.File, _faults);
    }

    /// <summary>Throws where there are faults.</summary>
    /// <exception cref="KnowledgeException">There are some.</exception>
    public void ThrowIfFaulty()
    {
        if (_faults.Count > 0)
        {
            throw new KnowledgeException([.. _faults]);
        }
    }

    private void RefuseMissingFolder()
    {
        if (!Directory.Exists(folder))
        {
            throw new KnowledgeException([new(folder, null, "there is no such folder. Name the knowledge folder with --knowledge.")]);
        }
    }

    private List<Document> ReadNamed()
    {
        var documents = new List<Document>();
        var json = DocumentFile.Read(Path.Combine(folder, SourcesFile.Name), SourcesFile.Name, _faults);
        if (json is null)
        {
            return documents;
        }

        var log = new SourcesFaults(_faults);
        foreach (var entry in SourcesFile.Read(json.Text, _faults))
        {
            if (ReadFile(entry) is not { } file)
            {
                continue;
            }

            if (entry.Pin is { Sha256: { } pinned } pin && pinned != file.Sha256)
            {
                log.Add(pin.Line, $"{entry.File} has the sha256 {file.Sha256}, but {pinned} is pinned. If the file was changed on purpose, run `knowledge check --update`; if not, restore it.");
            }

            documents.Add(Named(entry, file, log));
        }

        return documents;
    }

    private static Document Named(SourceEntry entry, DocumentFile file, SourcesFaults log) => new()
    {
        Id = entry.Id,
        File = entry.File,
        Title = entry.Title ?? FirstLine(file.Text),
        Author = entry.Author,
        Publisher = entry.Publisher,
        Republisher = entry.Republisher,
        Published = entry.Published,
        Url = entry.Url,
        Licence = entry.Licence,
        Sha256 = file.Sha256,
        Text = file.Text,
        Notes = DocumentNotes.PlaceNotes(entry, file.Text, log),
        Boilerplate = DocumentNotes.PlaceBoilerplate(entry, file.Text, log),
    };

    private List<Document> ReadAll()
    {
        var documents = new List<Document>();
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in FolderFiles.In(folder).Where(name => !WordLists.Contains(name)))
        {
            var id = DocumentId.FromFile(name);
            if (!DocumentId.IsValid(id))
            {
                _faults.Add(new(name, null, $"its name gives no id that can stand in an address. Rename it: {DocumentId.Rule}"));
            }
            else if (!taken.TryAdd(id, name))
            {
                _faults.Add(new(name, null, $"its id would be \"{id}\", as that of {taken[id]}. Rename one of the two."));
            }
            else if (!DocumentPath.IsReallyInside(folder, Path.Combine(folder, name)))
            {
                _faults.Add(new(name, null, "it is a link that leads out of the knowledge folder. Put the file itself there."));
            }
            else if (DocumentFile.Read(Path.Combine(folder, name), name, _faults) is { } file)
            {
                documents.Add(new() { Id = id, File = name, Title = FirstLine(file.Text), Sha256 = file.Sha256, Text = file.Text });
            }
        }

        if (documents.Count == 0 && _faults.Count == 0)
        {
            _faults.Add(new(folder, null, "it holds no .md or .txt file to answer from. Put at least one document there."));
        }

        return documents;
    }

    private static string FirstLine(string text)
    {
        var line = text.AsSpan().Trim();
        var end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end].TrimEnd();
        var title = line.TrimStart('#').Trim();
        return (title.Length <= MaximumTitleLength ? title : title[..MaximumTitleLength]).ToString();
    }
}
