using System.Globalization;

namespace PolicyBot.Evaluation.Yardsticks;

/// <summary>Reads SciFact as the BEIR collection of retrieval benchmarks lays it out: corpus.jsonl, queries.jsonl and qrels/test.tsv, each packed with gzip or not.</summary>
/// <remarks>Wadden and others, "Fact or Fiction: Verifying Scientific Claims" (EMNLP 2020): claims, and the abstracts that bear on them.</remarks>
public static class SciFactFolder
{
    /// <summary>The abstracts and the claims that some abstract bears on; null where a file is missing.</summary>
    /// <exception cref="QuestionFileException">A line is not as expected.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static RetrievalTask? Read(string folder)
    {
        if (YardstickFile.Find(folder, "corpus.jsonl") is not { } corpus
            || YardstickFile.Find(folder, "queries.jsonl") is not { } queries
            || YardstickFile.Find(folder, "qrels", "test.tsv") is not { } judgements)
        {
            return null;
        }

        var relevance = YardstickFile.ReadLines(judgements, Judgement)
            .OfType<(string Query, string Document, int Relevance)>()
            .Where(judged => judged.Relevance > 0)
            .ToLookup(judged => judged.Query, StringComparer.Ordinal);
        return new(
            [.. YardstickFile.ReadJsonLines(corpus, json => YardstickFile.Document(json.Text("_id"), json.Text("title"), $"{json.Text("title")}\n\n{json.Text("text")}\n"))
                .OrderBy(document => document.Id, StringComparer.Ordinal)],
            [.. YardstickFile.ReadJsonLines(queries, json => (Id: json.Text("_id"), Text: json.Text("text")))
                .Where(query => relevance.Contains(query.Id))
                .Select(query => new RetrievalQuery(query.Text, relevance[query.Id].ToDictionary(judged => judged.Document, judged => judged.Relevance, StringComparer.Ordinal)))]);
    }

    // "query-id <tab> corpus-id <tab> score", which is the head of the file too.
    private static (string Query, string Document, int Relevance)? Judgement(string line) => line.Split('\t') switch
    {
        [_, _, "score"] => null,
        [var query, var document, var score] => (query, document, int.Parse(score, NumberStyles.None, CultureInfo.InvariantCulture)),
        var fields => throw new FormatException(FormattableString.Invariant($"{fields.Length} fields were given; expected query, document and score, parted by tabs.")),
    };
}
