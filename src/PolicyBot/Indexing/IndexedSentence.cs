using PolicyBot.Documents;
using PolicyBot.Figures;

namespace PolicyBot.Indexing;

/// <summary>A sentence of a passage with its terms and figures.</summary>
/// <param name="Span">The sentence in the document.</param>
/// <param name="Terms">Its terms in order; spans count in the document.</param>
/// <param name="Figures">Its figures in order; spans count in the document.</param>
public sealed record IndexedSentence(TextSpan Span, IReadOnlyList<Term> Terms, IReadOnlyList<Figure> Figures)
{
    /// <summary>Whether the stems stand in the sentence in that order, with at most one word between two of them.</summary>
    public bool Has(IReadOnlyList<string> wording) => Find(wording) is not null;

    /// <summary>Where the stems stand in that order, with at most one word between two of them; null where they do not.</summary>
    public TextSpan? Find(IReadOnlyList<string> wording)
    {
        for (int first = 0; first < Terms.Count; first++)
        {
            if (Terms[first].Stem == wording[0] && Follow(wording, first) is { } last)
            {
                return new(Terms[first].Span.Start, Terms[last].Span.End);
            }
        }

        return null;
    }

    internal static IReadOnlyList<IndexedSentence> Of(IndexedPassage indexed)
    {
        Passages.Passage passage = indexed.Passage;
        var terms = new List<Term>(indexed.Terms.Count);
        foreach (Term term in indexed.Terms)
        {
            terms.Add(term with { Span = passage.Reading.ToDocument(term.Span) });
        }

        return [.. passage.Sentences.Select(span => new IndexedSentence(
            span,
            terms.FindAll(term => term.Span.Start >= span.Start && term.Span.Start < span.End),
            [.. indexed.Figures.Where(figure => span.Contains(figure.Core))]))];
    }

    private int? Follow(IReadOnlyList<string> wording, int first)
    {
        int at = first;
        for (int i = 1; i < wording.Count; i++)
        {
            int next = at + 1;
            while (next < Terms.Count && next <= at + 2 && Terms[next].Stem != wording[i])
            {
                next++;
            }

            if (next >= Terms.Count || next > at + 2)
            {
                return null;
            }

            at = next;
        }

        return at;
    }
}
