using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Replies;

namespace PolicyBot.Evaluation;

/// <summary>Asks questions whose answers are known, and grades what comes back.</summary>
/// <param name="ask">Answers a question, given the user's earlier turns, oldest first.</param>
/// <param name="served">The documents that <paramref name="ask"/> answers from.</param>
/// <param name="time">Whose timestamps say how long an answer took.</param>
public sealed class Evaluator(Func<string, IReadOnlyList<string>, Answer> ask, Knowledge served, TimeProvider time)
{
    private readonly Grader _grader = new(served);

    /// <summary>Asks every question, one after the other, and grades each reply.</summary>
    /// <returns>One grade a question, in the same order.</returns>
    public IReadOnlyList<Grade> Grade(IEnumerable<GoldQuestion> questions) => [.. questions.Select(Grade)];

    private Grade Grade(GoldQuestion question)
    {
        var start = time.GetTimestamp();
        try
        {
            var answer = ask(question.Question, question.History);
            var lead = PlainText.Of(Reply.To(answer).Lead);
            var elapsed = time.GetElapsedTime(start);
            return _grader.Grade(question, answer, lead) with { Elapsed = elapsed };
        }
        catch (Exception fault)
        {
            // A fault in one answer is counted against the engine, as a user would count it; the questions after it are still asked.
            return new Grade { Question = question, Error = $"{fault.GetType().Name}: {fault.Message}", Elapsed = time.GetElapsedTime(start) };
        }
    }
}
