using PolicyBot.Documents;

namespace PolicyBot.Questions.Spanish;

/// <summary>What Spanish words are in English: a built-in list, and the owner's <c>glossary.txt</c>, which goes first.</summary>
/// <remarks>
/// A line is "Spanish = English, other English"; <c>#</c> starts a comment, a name in square brackets the section that tells what
/// the words below are: nouns (also where no section is named), adjectives, verbs, names, adverbs.
/// </remarks>
public sealed class Glossary
{
    /// <summary>The owner's file, in the knowledge folder.</summary>
    public const string FileName = "glossary.txt";

    private const int MaximumLines = 20_000;
    private const int MaximumWords = 10;

    private static readonly WordKind[] OwnersSections = [WordKind.Nouns, WordKind.Adjectives, WordKind.Verbs, WordKind.Names, WordKind.Adverbs];

    private static readonly string[] Enclitics = ["selos", "selas", "selo", "sela", "los", "las", "les", "nos", "lo", "la", "le", "se", "me", "te"];

    private static readonly Lazy<Glossary> Embedded = new(ReadEmbedded);

    private readonly Dictionary<string, List<GlossaryEntry>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<VerbForm>> _forms = new(StringComparer.Ordinal);

    private Glossary()
    {
    }

    /// <summary>The built-in list alone.</summary>
    public static Glossary BuiltIn => Embedded.Value;

    /// <summary>Reads the built-in list and, where there is one, the folder's own.</summary>
    /// <exception cref="KnowledgeException">The folder's file is too large, or has a line that is neither a section nor "Spanish = English".</exception>
    public static Glossary Load(string knowledgeFolder)
    {
        string path = Path.Combine(knowledgeFolder, FileName);
        if (!File.Exists(path))
        {
            return BuiltIn;
        }

        var glossary = new Glossary();
        glossary.Add(File.ReadAllLines(path), OwnersSections);
        glossary.AddBuiltIn();
        return glossary;
    }

    /// <summary>Whether a lower-case word is one of the glossary or a form of one.</summary>
    internal bool Has(string word)
    {
        string folded = Spelling.Fold(word);
        return Forms(folded).Count > 0 || Spelling.Lemmas(folded).Any(lemma => _byFirstWord.TryGetValue(lemma, out List<GlossaryEntry>? entries) && entries.Exists(entry => entry.Words.Count == 1));
    }

    /// <summary>The entries that stand at a place of a list of folded words, those of the most words first.</summary>
    internal IReadOnlyList<GlossaryEntry> At(IReadOnlyList<string> words, int at)
    {
        IEnumerable<string> firsts = Spelling.Lemmas(words[at]).Concat(Forms(words[at]).Select(form => Spelling.Fold(form.Infinitive))).Distinct(StringComparer.Ordinal);
        return [.. firsts
            .SelectMany((first, i) => (_byFirstWord.GetValueOrDefault(first) ?? []).Select(entry => (entry, i)))
            .Where(found => StandsAt(found.entry, words, at))
            .OrderByDescending(found => found.entry.Words.Count)
            .ThenBy(found => found.i)
            .Select(found => found.entry)];
    }

    /// <summary>The forms of verbs that a folded word may be.</summary>
    /// <remarks>An infinitive or gerund may carry a pronoun ("encerrarlos").</remarks>
    internal IReadOnlyList<VerbForm> Forms(string folded)
    {
        if (_forms.TryGetValue(folded, out List<VerbForm>? forms))
        {
            return forms;
        }

        foreach (string pronoun in Enclitics)
        {
            if (folded.EndsWith(pronoun, StringComparison.Ordinal) && _forms.TryGetValue(folded[..^pronoun.Length], out forms))
            {
                return forms.FindAll(form => form.Tense is VerbTense.Infinitive or VerbTense.Gerund);
            }
        }

        return [];
    }

    private static bool StandsAt(GlossaryEntry entry, IReadOnlyList<string> words, int at)
    {
        if (at + entry.Words.Count > words.Count)
        {
            return false;
        }

        bool inflects = entry.Kind is WordKind.Nouns or WordKind.Adjectives or WordKind.Names;
        for (int i = 0; i < entry.Words.Count; i++)
        {
            string word = words[at + i];
            bool isFirstOfAVerb = i == 0 && entry.Kind == WordKind.Verbs;
            if (!isFirstOfAVerb && word != entry.Words[i] && !(inflects && Spelling.Lemmas(word).Contains(entry.Words[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static Glossary ReadEmbedded()
    {
        var glossary = new Glossary();
        glossary.AddBuiltIn();
        return glossary;
    }

    private void AddBuiltIn()
    {
        using Stream stream = typeof(Glossary).Assembly.GetManifestResourceStream(typeof(Glossary), FileName)!;
        using var reader = new StreamReader(stream);
        Add(reader.ReadToEnd().Split('\n'), Enum.GetValues<WordKind>());
        foreach (string verb in new[] { "ir", "haber", "poder", "deber" })
        {
            AddForms(verb);
        }
    }

    private void Add(string[] lines, WordKind[] sections)
    {
        if (lines.Length > MaximumLines)
        {
            throw new KnowledgeException([new(FileName, null, $"The file has {lines.Length} lines; at most {MaximumLines} are read. Is it the right file?")]);
        }

        var faults = new List<KnowledgeFault>();
        WordKind section = WordKind.Nouns;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Split('#')[0].Trim();
            if (line.StartsWith('['))
            {
                WordKind[] named = [.. sections.Where(known => string.Equals($"[{known}]", line, StringComparison.OrdinalIgnoreCase))];
                section = named.Length > 0 ? named[0] : section;
                if (named.Length == 0)
                {
                    faults.Add(new(FileName, i + 1, $"'{line}' is no section; there are {string.Join(", ", sections.Select(known => $"[{known.ToString().ToLowerInvariant()}]"))}."));
                }
            }
            else if (line.Length > 0)
            {
                faults.AddRange(Add(line, section) is { } wrong ? [new(FileName, i + 1, wrong)] : []);
            }
        }

        if (faults.Count > 0)
        {
            throw new KnowledgeException(faults);
        }
    }

    // Says what is wrong with the line; null where it was taken.
    private string? Add(string line, WordKind section)
    {
        int equals = line.IndexOf('=', StringComparison.Ordinal);
        string spanish = equals < 0 ? "" : line[..equals].Trim();
        string[] english = equals < 0 ? [] : line[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string[] words = [.. SpanishTokens.Of(spanish).Where(token => token.IsWord).Select(token => token.Folded)];
        if (words.Length is 0 or > MaximumWords || english.Length == 0)
        {
            return $"A line is 'Spanish = English', at most {MaximumWords} Spanish words and one or more English ones parted by commas, such as \"cafetero = coffee grower\".";
        }

        bool reflexive = false;
        if (section == WordKind.Verbs)
        {
            reflexive = words[0].EndsWith("rse", StringComparison.Ordinal);
            words[0] = reflexive ? words[0][..^2] : words[0];
            if (words[0].Length < 3 || words[0][^1] != 'r' || words[0][^2] is not ('a' or 'e' or 'i') || !english[0].StartsWith("to ", StringComparison.Ordinal))
            {
                return $"A verb stands in the infinitive on both sides, such as \"firmar = to sign\"; '{line}' was given.";
            }

            english = [.. english.Select(verb => verb.StartsWith("to ", StringComparison.Ordinal) ? verb[3..] : verb)];
            AddForms(words[0]);
        }

        Entries(words[0]).Add(new(words, spanish, section, english, reflexive));
        return null;
    }

    private List<GlossaryEntry> Entries(string first) => _byFirstWord.TryGetValue(first, out List<GlossaryEntry>? entries) ? entries : _byFirstWord[first] = [];

    private void AddForms(string infinitive)
    {
        foreach (VerbForm form in Conjugation.Of(infinitive).Distinct())
        {
            string folded = Spelling.Fold(form.Spelling);
            if (!_forms.TryGetValue(folded, out List<VerbForm>? forms))
            {
                _forms[folded] = forms = [];
            }

            if (!forms.Contains(form))
            {
                forms.Add(form);
            }
        }
    }
}
