using System.Text.RegularExpressions;
using Newtonsoft.Json;
using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Evaluation;

/// <summary>What one question teaches <see cref="OperandReader"/>: its operation, and which figures of the passages that are found for it are its operands or its answer.</summary>
/// <param name="Ids">The tokens of the question alone.</param>
/// <param name="SecondPart">The first token of type 1.</param>
/// <param name="Operation">The place of the operation in <see cref="AskedOperation"/>.</param>
/// <param name="Passages">The passages that have figures: those found, the best first, then those that hold an operand and were not found. None where items are counted, or the answer is not in the words of the text.</param>
public sealed record OperandLesson(
    [property: JsonProperty("ids")] IReadOnlyList<int> Ids,
    [property: JsonProperty("secondPart")] int SecondPart,
    [property: JsonProperty("operation")] int Operation,
    [property: JsonProperty("passages")] IReadOnlyList<TaggedPassage> Passages)
{
    /// <summary>The lessons of a set; small talk and questions that lean on an earlier one teach nothing.</summary>
    /// <param name="set">The set.</param>
    /// <param name="engine">An engine with the models, over the documents that the set is asked of.</param>
    public static IEnumerable<OperandLesson> Of(QuestionSet set, AnswerEngine engine)
    {
        foreach (GoldQuestion gold in set.Questions.Where(gold => gold.History.Count == 0))
        {
            (Question question, IReadOnlyList<ScoredPassage> found) = engine.FindPassages(gold.Question);
            if (question.Topic is null)
            {
                yield return Of(gold, question, found, engine.Index);
            }
        }
    }

    private static OperandLesson Of(GoldQuestion gold, Question question, IReadOnlyList<ScoredPassage> found, PassageIndex index)
    {
        UncasedTokenizer tokenizer = index.Models!.Tokenizer;
        List<(Document Document, TextSpan Span)> stated = [.. index.Knowledge.Documents.SelectMany(document => Places(gold, document).Select(span => (document, span)))];
        bool teachesFigures = gold.Calculation is { } calculation ? calculation.Operation != AskedOperation.Count : stated.Count > 0 || !gold.Answerable;
        IEnumerable<IndexedPassage> passages = found.Select(passage => passage.Passage)
            .Union(index.Passages.Where(passage => stated.Exists(place => place.Document == passage.Passage.Document && place.Span.Overlaps(passage.Passage.Span))));
        ReaderInput alone = ReaderInput.Of(tokenizer, question.Closed, "", "");
        return new(alone.Ids, alone.SecondPart, (int)(gold.Calculation?.Operation ?? AskedOperation.None), teachesFigures ? [.. passages.Where(passage => passage.Figures.Count > 0).Select(Tagged)] : []);

        TaggedPassage Tagged(IndexedPassage passage)
        {
            ReaderInput input = ReaderInput.Of(tokenizer, question.Closed, EvidenceRanker.Heading(passage), passage.Passage.Reading.Text);
            return new(input.Ids, input.SecondPart, [.. passage.Figures.Select(figure => Tag(passage, figure, input)).OfType<int[]>()]);
        }

        int[]? Tag(IndexedPassage passage, Figure figure, ReaderInput input)
        {
            TextSpan core = passage.Passage.Reading.FromDocument(figure.Core);
            int first = input.Passage.TakeWhile(token => !token.Span.Overlaps(core)).Count();
            int count = input.Passage.Skip(first).TakeWhile(token => token.Span.Overlaps(core)).Count();
            bool isGold = stated.Exists(place => place.Document == passage.Passage.Document && place.Span.Overlaps(figure.Core));
            // The same value elsewhere in the document may be the operand as well; it teaches nothing.
            bool isUnclear = !isGold && stated.Exists(place => place.Document == passage.Passage.Document && HasValue(place.Span, figure, passage.Passage.Document));
            return count == 0 || isUnclear ? null : [input.PassageStart + first, input.PassageStart + first + count - 1, isGold ? 1 : 0, isGold && gold.Calculation is null ? 1 : 0];
        }

        bool HasValue(TextSpan span, Figure figure, Document document) => index.Passages
            .Where(other => other.Passage.Document == document && other.Passage.Span.Overlaps(span))
            .SelectMany(other => other.Figures)
            .Any(other => other.Core.Overlaps(span) && other.Kind == figure.Kind && other.Value == figure.Value && other.Period == figure.Period);
    }

    // Where the operands stand, or what is accepted as the answer.
    private static IEnumerable<TextSpan> Places(GoldQuestion gold, Document document) => gold.Calculation is { } calculation
        ? calculation.Operands.Select(operand => Find(operand.Figure, Find(operand.Quote, new TextSpan(0, document.Text.Length), document).Take(1), document).Take(1)).SelectMany(places => places)
        : gold.Evidence.SelectMany(quote => gold.Accept.SelectMany(accepted => accepted).SelectMany(accepted => Find(accepted, Find(quote, new TextSpan(0, document.Text.Length), document).Take(1), document)));

    private static IEnumerable<TextSpan> Find(string words, IEnumerable<TextSpan> parts, Document document) => parts.SelectMany(part => Find(words, part, document));

    private static IEnumerable<TextSpan> Find(string words, TextSpan part, Document document)
    {
        string[] parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? [] : Regex.Matches(document.Text[part.Start..part.End], string.Join(@"\s+", parts.Select(Regex.Escape)), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
            .Select(match => new TextSpan(part.Start + match.Index, part.Start + match.Index + match.Length));
    }
}
