using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Passages;

namespace PolicyBot.Answering;

/// <summary>Says what a document is about in sentences of its own: the one it opens with, and those nearest to its title.</summary>
/// <param name="index">The documents.</param>
internal sealed class DocumentSummary(PassageIndex index)
{
    private const int Sentences = 3;

    /// <summary>UTF-16 units; what is shorter is a line, not a sentence that says something.</summary>
    private const int Shortest = 50;

    /// <summary>Nearness to the title counts so much less for each passage further down: what matters comes first in a release.</summary>
    private const double Decay = 0.02;

    /// <summary>The summary; null where the document has no sentence.</summary>
    public Answer? Of(Document document)
    {
        List<(IndexedPassage Passage, IndexedSentence Sentence, double Score)> sentences = [.. Weighed(document)];
        if (sentences.Count == 0)
        {
            return null;
        }

        (IndexedPassage, IndexedSentence Sentence, double) opening = sentences[0];
        Citation[] citations = [.. sentences.Skip(1)
            .OrderByDescending(sentence => sentence.Score)
            .ThenBy(sentence => sentence.Sentence.Span.Start)
            .Take(Sentences - 1)
            .OrderBy(sentence => sentence.Sentence.Span.Start)
            .Prepend(sentences[0])
            .Select((sentence, i) => PassageAnswer.Cite(i + 1, document, sentence.Passage.Passage.Headings, sentence.Passage.Passage.Number, sentence.Sentence.Span))];
        return new()
        {
            Status = AnswerStatus.Answered,
            IndexVersion = index.Version,
            Lead = new(1, opening.Sentence.Span),
            Citations = citations,
            Facts = [.. citations.Select(citation => citation.Number)],
            Figures = [.. citations.SelectMany(citation => sentences.First(sentence => sentence.Sentence.Span == citation.Span).Sentence.Figures.Select(figure => new CitedFigure(figure, citation.Number)))],
            Confidence = 1,
        };
    }

    private IEnumerable<(IndexedPassage Passage, IndexedSentence Sentence, double Score)> Weighed(Document document)
    {
        QuantizedVector? title = index.Models is { } models ? QuantizedVector.Of(models.Encoder.Encode(document.Title)) : null;
        HashSet<string> stems = [.. TextAnalyzer.Terms(document.Title).Select(term => term.Stem)];
        int place = 0;
        foreach (IndexedPassage passage in index.Passages.Where(passage => passage.Passage.Document.Id == document.Id && passage.Passage.Kind != PassageKind.TableRow))
        {
            IReadOnlyList<double>? cosines = title is { } meaning ? index.Vectors?.SentenceCosines(meaning, passage.Ordinal) : null;
            for (int i = 0; i < passage.Sentences.Count; i++)
            {
                IndexedSentence sentence = passage.Sentences[i];
                if (sentence.Span.Length >= Shortest)
                {
                    double words = stems.Count == 0 ? 0 : stems.Count(stem => sentence.Terms.Any(term => term.Stem == stem)) / (double)stems.Count;
                    yield return (passage, sentence, (cosines?[i] ?? 0) + words - (Decay * place));
                }
            }

            place++;
        }
    }
}
