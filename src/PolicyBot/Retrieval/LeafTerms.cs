using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace PolicyBot.Retrieval;

/// <summary>Looks up the terms of one search in a segment, each field's dictionary being opened once.</summary>
/// <remarks>An index is one segment, so how rare a term is in the segment is how rare it is in all.</remarks>
/// <param name="leaf">The segment.</param>
internal sealed class LeafTerms(AtomicReaderContext leaf)
{
    private readonly Dictionary<string, TermsEnum?> _dictionaries = new(StringComparer.Ordinal);

    /// <summary>What finds a wording in a field; null where the segment lacks a word of it there.</summary>
    public Query? Query(string field, IReadOnlyList<string> wording)
    {
        if (wording.Count == 1)
        {
            return Find(field, wording[0]) is { } found
                ? new TermQuery(new Term(field, wording[0]), new TermContext(TopOf(leaf), found.GetTermState(), leaf.Ord, found.DocFreq, found.TotalTermFreq))
                : null;
        }

        var phrase = new PhraseQuery { Slop = 1 };
        foreach (string stem in wording)
        {
            if (Find(field, stem) is null)
            {
                return null;
            }

            phrase.Add(new Term(field, stem));
        }

        return phrase;
    }

    private static IndexReaderContext TopOf(AtomicReaderContext leaf)
    {
        IndexReaderContext top = leaf;
        while (top.Parent is { } parent)
        {
            top = parent;
        }

        return top;
    }

    private TermsEnum? Find(string field, string term)
    {
        if (!_dictionaries.TryGetValue(field, out TermsEnum? dictionary))
        {
            _dictionaries[field] = dictionary = leaf.AtomicReader.GetTerms(field)?.GetEnumerator();
        }

        return dictionary is not null && dictionary.SeekExact(new BytesRef(term)) ? dictionary : null;
    }
}
