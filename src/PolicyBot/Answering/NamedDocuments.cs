using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Finds the documents that a question names: by words of the title, by publisher, by country or year.</summary>
/// <param name="index">The documents.</param>
internal sealed class NamedDocuments(PassageIndex index)
{
    private const double InTitle = 1;
    private const double InPublisher = 0.8;
    private const double InText = 0.15;

    /// <summary>"Lankan" is of "Lanka": a stem that goes on for so many letters still names it.</summary>
    private const int LongestEnding = 2;

    private const int ShortestName = 4;

    /// <summary>A document is named as well as the best where its score is this share of it.</summary>
    private const double AsWell = 0.9;

    private readonly Dictionary<string, (HashSet<string> Title, HashSet<string> Publisher)> _stems = index.Knowledge.Documents.ToDictionary(
        document => document.Id,
        document => (Stems(document.Title), Stems(document.Publisher ?? "")),
        StringComparer.Ordinal);

    /// <summary>The documents that the question names best, in the order of their ids; empty where it names none.</summary>
    public IReadOnlyList<Document> Best(Question question)
    {
        if (question.Document is { } id)
        {
            return [index.Knowledge.Find(id)!];
        }

        List<Concept> concepts = Naming(question);
        List<(Document Document, double Score)> scored = [.. index.Knowledge.Documents.Select(document => (document, concepts.Sum(concept => concept.Weight * Standing(concept, document))))];
        double best = scored.Max(document => document.Score);
        return best > concepts.Sum(concept => concept.Weight) * InText ? [.. scored.Where(document => document.Score >= AsWell * best).Select(document => document.Document)] : [];
    }

    /// <summary>The documents that fit everything the question says of them; all where it says nothing.</summary>
    public IReadOnlyList<Document> All(Question question)
    {
        List<Concept> concepts = Naming(question);
        List<Document> named = [.. index.Knowledge.Documents.Where(document => concepts.TrueForAll(concept => Standing(concept, document) > InText))];
        return named.Count > 0 ? named : [.. index.Knowledge.Documents.Where(document => concepts.TrueForAll(concept => Standing(concept, document) > 0))];
    }

    private static List<Concept> Naming(Question question) =>
        [.. question.Concepts.Where(concept => concept.Share >= 1 && !DocumentFieldReader.NamesAField(concept.Text.ToLowerInvariant()))];

    private double Standing(Concept concept, Document document)
    {
        if (concept.Figure is { } figure)
        {
            return figure.Period is { } period && document.Published is { } day && period.Contains(new DatePeriod(day, day)) ? InTitle
                : document.Title.Contains(concept.Text, StringComparison.OrdinalIgnoreCase) ? InTitle
                : document.Text.Contains(concept.Text, StringComparison.OrdinalIgnoreCase) ? InText
                : 0;
        }

        (HashSet<string> title, HashSet<string> publisher) = _stems[document.Id];
        return concept.Wordings.Any(wording => wording.All(stem => IsIn(title, stem))) ? InTitle
            : concept.Wordings.Any(wording => wording.All(stem => IsIn(publisher, stem))) ? InPublisher
            : concept.Wordings.Any(wording => wording.All(index.StemsOf(document).Contains)) ? InText
            : 0;
    }

    private static bool IsIn(HashSet<string> stems, string stem) =>
        stems.Contains(stem) || stems.Any(other => other.Length >= ShortestName && stem.Length > other.Length && stem.Length <= other.Length + LongestEnding && stem.StartsWith(other, StringComparison.Ordinal));

    private static HashSet<string> Stems(string text) => [.. TextAnalyzer.Terms(text).Select(term => term.Stem)];
}
