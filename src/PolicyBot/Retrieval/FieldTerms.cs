using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace PolicyBot.Retrieval;

/// <summary>Looks up the terms of one field and scores the passages that have them. Its dictionary and its list of passages are opened once and used again.</summary>
/// <remarks>For one thread at a time.</remarks>
/// <param name="lengths">The field.</param>
/// <param name="segment">The index's only segment.</param>
/// <param name="searcher">What scores phrases.</param>
internal sealed class FieldTerms(FieldLengths lengths, AtomicReaderContext segment, IndexSearcher searcher)
{
    private readonly TermsEnum? _dictionary = segment.AtomicReader.GetTerms(lengths.Field)?.GetEnumerator();
    private readonly BytesRef _term = new();
    private DocsEnum? _passages;

    /// <summary>Adds what a wording scores in the passages that have it: as a word, or as words in that order with at most one other word between.</summary>
    /// <param name="wording">One stem or more.</param>
    /// <param name="boost">What the field and the wording count.</param>
    /// <param name="share">What the concept counts.</param>
    /// <param name="scores">Receives the scores.</param>
    public void Score(IReadOnlyList<string> wording, float boost, float share, ConceptScores scores)
    {
        if (wording.Count == 1)
        {
            Score(wording[0], boost, share, scores);
        }
        else if (wording.All(Has))
        {
            ScorePhrase(wording, boost, share, scores);
        }
    }

    /// <summary>Adds what a term scores in the passages that have it.</summary>
    public void Score(string term, float boost, float share, ConceptScores scores)
    {
        if (!Has(term))
        {
            return;
        }

        float weight = lengths.Weight(_dictionary!.DocFreq, boost, share);
        _passages = _dictionary.Docs(segment.AtomicReader.LiveDocs, _passages);
        for (int passage = _passages.NextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = _passages.NextDoc())
        {
            scores.Add(passage, lengths.Score(weight, passage, _passages.Freq));
        }
    }

    private void ScorePhrase(IReadOnlyList<string> wording, float boost, float share, ConceptScores scores)
    {
        var phrase = new PhraseQuery { Slop = 1, Boost = boost };
        foreach (string stem in wording)
        {
            phrase.Add(new Term(lengths.Field, stem));
        }

        Weight weight = phrase.CreateWeight(searcher);
        weight.Normalize(1, share);
        Scorer? scorer = weight.GetScorer(segment, segment.AtomicReader.LiveDocs);
        for (int passage = scorer?.NextDoc() ?? DocIdSetIterator.NO_MORE_DOCS; passage != DocIdSetIterator.NO_MORE_DOCS; passage = scorer!.NextDoc())
        {
            scores.Add(passage, scorer!.GetScore());
        }
    }

    private bool Has(string term)
    {
        _term.CopyChars(term);
        return _dictionary is not null && _dictionary.SeekExact(_term);
    }
}
