using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Passages;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Answers from all figures of the documents, by what they measure and how much.</summary>
internal static class FigureListAnswer
{
    /// <summary>The most sentences that one answer quotes: as many citations as every channel shows.</summary>
    private const int MostFacts = 8;

    /// <summary>A document is named by a question when its title has this share of the words that say which.</summary>
    private const double ShareOfATitle = 0.6;

    /// <summary>The answer; null where the question names something besides, so that it is about one matter.</summary>
    public static Answer? Of(FigureRequest request, PassageIndex index)
    {
        List<Stated> matches = [.. index.Passages.SelectMany(passage => passage.Figures
            .Where(request.Filter.Matches)
            .Select(figure => new Stated(passage, passage.Sentences.FirstOrDefault(sentence => sentence.Span.Contains(figure.Core)), figure)))
            .Where(match => match.Sentence is not null)];
        if (request.Others.Count > 0)
        {
            List<Stated> named = Named(request, index, matches);
            if (named.Count == 0)
            {
                return null;
            }

            matches = named;
        }

        // A value that is stated again is shown once, where it first stands.
        matches = request.IsList ? [.. matches.DistinctBy(match => (match.Passage.Passage.Document.Id, match.Figure.Kind, match.Figure.Value, match.Figure.Upper, match.Figure.Unit, match.Figure.Bound))] : matches;
        if (matches.Count == 0)
        {
            return new Answer
            {
                Status = AnswerStatus.NoEvidence,
                IndexVersion = index.Version,
                Missing = [new(request.Asked, MissingKind.Figure)],
                Confidence = 0,
            };
        }

        return Compose(request, matches, index.Version);
    }

    private static List<Stated> Named(FigureRequest request, PassageIndex index, List<Stated> matches)
    {
        Dictionary<Document, int> hits = index.Knowledge.Documents.ToDictionary(
            document => document,
            document => TextAnalyzer.Terms(document.Title + " " + document.Publisher).Select(term => term.Stem).Distinct().Count(request.Others.Contains));
        int most = hits.Values.Max();
        return most >= ShareOfATitle * request.Others.Distinct().Count()
            ? matches.FindAll(match => hits[match.Passage.Passage.Document] == most)
            : matches.FindAll(match => TextAnalyzer.Terms(match.Figure.Unit).Select(term => term.Stem) is var unit && request.Others.All(unit.Contains));
    }

    private static Answer Compose(FigureRequest request, List<Stated> matches, string indexVersion)
    {
        List<(IndexedSentence Sentence, Passage Passage)> facts = [.. matches
            .Select(match => (match.Sentence!, match.Passage.Passage))
            .DistinctBy(fact => (fact.Passage.Document.Id, fact.Item1.Span))
            .Take(MostFacts)];
        Citation[] citations = [.. facts.Select((fact, i) => PassageAnswer.Cite(i + 1, fact.Passage.Document, fact.Passage.Headings, fact.Passage.Number, fact.Sentence.Span))];
        List<CitedFigure> shown = [];
        foreach (Stated match in matches)
        {
            int number = 1 + facts.FindIndex(fact => fact.Sentence.Span == match.Sentence!.Span && fact.Passage.Document == match.Passage.Passage.Document);
            if (number > 0)
            {
                shown.Add(new(match.Figure, number));
            }
        }

        return new Answer
        {
            Status = AnswerStatus.Answered,
            IndexVersion = indexVersion,
            Listing = new(shown, matches.Count - shown.Count, request.IsList),
            Facts = [.. citations.Select(citation => citation.Number)],
            Citations = citations,
            Figures = [.. facts.SelectMany((fact, i) => fact.Sentence.Figures.Select(figure => new CitedFigure(figure, i + 1)))],
            Confidence = 1,
        };
    }

    private sealed record Stated(IndexedPassage Passage, IndexedSentence? Sentence, Figure Figure);
}
