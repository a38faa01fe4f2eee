using Newtonsoft.Json;
using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Inference;
using PolicyBot.Questions;
using PolicyBot.Replies;

namespace PolicyBot.Evaluation;

/// <summary>What one question teaches the reader: the passages and sentences that were found for it, the best evidence first.</summary>
/// <param name="AnsweringPassages">Passages that hold the gold evidence.</param>
/// <param name="OtherPassages">Passages that hold no right answer.</param>
/// <param name="AnsweringSentences">Sentences that would be graded right as the only fact of an answer, read by themselves.</param>
/// <param name="OtherSentences">Sentences that would not, and are no evidence either.</param>
public sealed record ReaderLesson(
    [property: JsonProperty("answeringPassages")] IReadOnlyList<ReaderExample> AnsweringPassages,
    [property: JsonProperty("otherPassages")] IReadOnlyList<ReaderExample> OtherPassages,
    [property: JsonProperty("answeringSentences")] IReadOnlyList<ReaderExample> AnsweringSentences,
    [property: JsonProperty("otherSentences")] IReadOnlyList<ReaderExample> OtherSentences)
{
    /// <summary>Sentences further down are hardly ever put first.</summary>
    private const int SentencesRead = 10;

    /// <summary>As in the fit: near-misses are more frequent in the questions than among people.</summary>
    private const double CountOfUnanswerable = 0.7;

    /// <summary>A sentence may be graded right by chance where it is not the evidence.</summary>
    private const double CountOfOtherEvidence = 0.5;

    /// <summary>The lessons of a set; a question for which nothing is found teaches nothing.</summary>
    /// <param name="set">The set.</param>
    /// <param name="engine">An engine with the models, over the documents that the set is asked of.</param>
    public static IEnumerable<ReaderLesson> Of(QuestionSet set, AnswerEngine engine)
    {
        var grader = new Grader(engine.Index.Knowledge);
        UncasedTokenizer tokenizer = engine.Index.Models!.Tokenizer;
        foreach (GoldQuestion gold in set.Questions)
        {
            (Question question, IReadOnlyList<ScoredSentence> ranked) = engine.Weigh(gold.Question, gold.History);
            if (ranked.Count > 0)
            {
                yield return Of(gold, question, ranked, tokenizer, grader);
            }
        }
    }

    private static ReaderLesson Of(GoldQuestion gold, Question question, IReadOnlyList<ScoredSentence> ranked, UncasedTokenizer tokenizer, Grader grader)
    {
        double weight = gold.Answerable ? 1 : CountOfUnanswerable;
        var sentences = ranked.Select((sentence, rank) => (Sentence: sentence, IsEvidence: IsEvidence(sentence), IsRead: rank < SentencesRead))
            .Where(found => found.IsRead || found.IsEvidence)
            .Select(found => (found.Sentence, found.IsEvidence, IsRight: IsRight(found.Sentence)))
            .ToList();
        var passages = ranked.GroupBy(sentence => sentence.Passage.Ordinal)
            .Select(passage => (passage.First().Passage, Judged: sentences.Where(sentence => sentence.Sentence.Passage.Ordinal == passage.Key).ToList()))
            .ToList();
        return new(
            [.. passages.Where(passage => passage.Judged.Any(sentence => sentence.IsEvidence && sentence.IsRight)).Select(passage => InPassage(passage.Passage, passage.Judged))],
            [.. passages.Where(passage => passage.Judged.All(sentence => !sentence.IsEvidence && !sentence.IsRight)).Select(passage => InPassage(passage.Passage, passage.Judged))],
            [.. sentences.Where(sentence => sentence.IsRight).Select(sentence => Alone(sentence.Sentence, true, sentence.IsEvidence ? weight : CountOfOtherEvidence))],
            [.. sentences.Where(sentence => !sentence.IsRight && !sentence.IsEvidence).Select(sentence => Alone(sentence.Sentence, false, weight))]);

        bool IsEvidence(ScoredSentence sentence) => EvidenceOverlap.Holds(sentence.Passage.Passage.Document.Text, sentence.Sentence.Span, gold.Evidence);

        bool IsRight(ScoredSentence sentence)
        {
            var verdict = new Verdict(true, sentence, PremiseCheck.Find(question, sentence), [], 1);
            Answer answer = PassageAnswer.Of(question, verdict, [sentence], "");
            return gold.Answerable && grader.Grade(gold, answer, PlainText.Of(Reply.To(answer).Lead)).Right;
        }

        ReaderExample InPassage(Indexing.IndexedPassage passage, List<(ScoredSentence Sentence, bool IsEvidence, bool IsRight)> judged)
        {
            Passages.Reading reading = passage.Passage.Reading;
            ReaderInput sequence = ReaderInput.Of(tokenizer, question.Closed, EvidenceRanker.Heading(passage), reading.Text);
            TextSpan[] answering = [.. judged.Where(sentence => sentence.IsEvidence && sentence.IsRight).Select(sentence => reading.FromDocument(sentence.Sentence.Sentence.Span))];
            return Example(sequence, answering.Length > 0, weight, answering.SelectMany(part => Accepted(reading.Text, part)));
        }

        ReaderExample Alone(ScoredSentence sentence, bool answers, double counts)
        {
            string text = sentence.Passage.Passage.Document.Cut(sentence.Sentence.Span);
            ReaderInput sequence = ReaderInput.Of(tokenizer, question.Closed, EvidenceRanker.Heading(sentence.Passage), text);
            return Example(sequence, answers, counts, answers ? Accepted(text, new(0, text.Length)) : []);
        }

        IEnumerable<TextSpan> Accepted(string text, TextSpan part) => gold.Accept.Select(alternatives => Longest(text, part, alternatives)).OfType<TextSpan>();
    }

    private static ReaderExample Example(ReaderInput sequence, bool answers, double weight, IEnumerable<TextSpan> accepted) =>
        new(sequence.Ids, sequence.SecondPart, sequence.PassageStart, answers, weight, [.. accepted.Select(span => TokensOf(sequence, span)).OfType<int[]>()]);

    // The longest notation of a figure holds its qualifier: "over $7.8 billion".
    private static TextSpan? Longest(string text, TextSpan part, IReadOnlyList<string> alternatives)
    {
        string folded = Folding.FoldUnits(text);
        foreach (string accepted in alternatives.Select(accepted => Folding.FoldUnits(accepted).Trim()).Where(accepted => accepted.Length > 0).OrderByDescending(accepted => accepted.Length))
        {
            for (int at = folded.IndexOf(accepted, part.Start, StringComparison.Ordinal); at >= 0 && at + accepted.Length <= part.End; at = folded.IndexOf(accepted, at + 1, StringComparison.Ordinal))
            {
                int end = at + accepted.Length;
                if ((at == 0 || !char.IsLetterOrDigit(folded[at - 1])) && (end == folded.Length || !char.IsLetterOrDigit(folded[end])))
                {
                    return new(at, end);
                }
            }
        }

        return null;
    }

    private static int[]? TokensOf(ReaderInput sequence, TextSpan span)
    {
        int first = sequence.Passage.TakeWhile(token => !token.Span.Overlaps(span)).Count();
        int count = sequence.Passage.Skip(first).TakeWhile(token => token.Span.Overlaps(span)).Count();
        return count == 0 ? null : [sequence.PassageStart + first, sequence.PassageStart + first + count - 1];
    }
}
