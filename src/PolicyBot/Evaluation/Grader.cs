using PolicyBot.Answering;
using PolicyBot.Documents;

namespace PolicyBot.Evaluation;

/// <summary>Decides whether a reply to a question is right, by the rules of tests/questions/FORMAT.md.</summary>
/// <param name="served">The documents that citations must be cut from.</param>
public sealed class Grader(Knowledge served)
{
    /// <summary>Grades one reply.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="answer">What was answered.</param>
    /// <param name="lead">The lead of the reply, as plain text.</param>
    public Grade Grade(GoldQuestion question, Answer answer, string lead)
    {
        var foldedLead = Folding.Fold(lead);
        var barred = question.MustNot.Where(words => Holds(foldedLead, words)).ToList();
        var verbatim = answer.Citations.Count(IsVerbatim);
        var sound = verbatim == answer.Citations.Count;
        return new Grade
        {
            Question = question,
            Answer = answer,
            Lead = lead,
            Barred = barred,
            Verbatim = verbatim,
            Right = sound && barred.Count == 0
                && (question.Answerable ? Answers(question, answer, lead) : answer.Status != AnswerStatus.Answered),
            EvidenceCited = question.Answerable && answer.Citations.Any(citation => CitesEvidence(citation, question)),
        };
    }

    private static bool Answers(GoldQuestion question, Answer answer, string lead)
    {
        if (answer.Status != AnswerStatus.Answered || answer.Citations.Count == 0)
        {
            return false;
        }

        var quotes = answer.Facts.Select(fact => answer.Citations.Single(citation => citation.Number == fact).Quote);
        var whole = Folding.Fold(string.Join(' ', quotes.Prepend(lead)));
        return question.Accept.All(list => list.Any(words => Holds(whole, words)));
    }

    private static bool Holds(string folded, string words) => folded.Contains(Folding.Fold(words), StringComparison.Ordinal);

    private bool IsVerbatim(Citation citation) =>
        served.Find(citation.Document.Id) is { } document
        && citation.Span.Start >= 0 && citation.Span.Start <= citation.Span.End && citation.Span.End <= document.Text.Length
        && document.Cut(citation.Span) == citation.Quote;

    private bool CitesEvidence(Citation citation, GoldQuestion question) =>
        served.Find(citation.Document.Id) is { } document && EvidenceOverlap.Holds(document.Text, citation.Span, question.Evidence);
}
