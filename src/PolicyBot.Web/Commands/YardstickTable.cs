using System.Globalization;
using PolicyBot.Evaluation.Yardsticks;

namespace PolicyBot.Web.Commands;

/// <summary>Prints scores on public benchmarks beside published ones.</summary>
/// <remarks>
/// Published figures are quoted with their source; they were measured on the whole benchmark, some on a part of it that is not public,
/// and nearly all by systems that were trained on its other parts.
/// </remarks>
public static class YardstickTable
{
    private const int Width = 68;

    /// <summary>Prints how well the abstracts of SciFact are found.</summary>
    public static void PrintSciFact(RetrievalScore score, int queries, int documents, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{$"SciFact: {queries} claims, {documents} abstracts",-Width} nDCG@10"));
        PrintGain("by words alone", score.Lexical, output);
        PrintGain("by meaning alone", score.Dense, output);
        PrintGain("by both, as the bot finds passages", score.Fused, output);
        PrintGain("published: BM25 (Thakur and others 2021, BEIR)", .665, output);
        PrintGain("published: all-MiniLM-L6-v2, 23 M parameters (MTEB)", .645, output);
        PrintGain("published: bge-base-en-v1.5, 109 M parameters (MTEB)", .740, output);
        output.WriteLine();
    }

    /// <summary>Prints how well the questions of SQuAD 2.0 are answered and declined, each with its paragraph given.</summary>
    public static void PrintSquad(IReadOnlyList<ReadAnswer> answers, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{$"SQuAD 2.0: {answers.Count} questions, paragraph given",-Width}    EM     F1   HasAns EM, F1    NoAns"));
        PrintSquad("the bot's line, or its decline", answers, answer => answer.Lead, output);
        PrintSquad("its reader alone, which may find none", answers, answer => answer.Read, output);
        PrintSquad("its reader alone, never declining", answers, answer => answer.ReadAtAll, output);
        PrintLine("published: roberta-base-squad2, 125 M parameters (its model card)", output, 79.9, 83.0);
        PrintLine("published: DocQA + ELMo, test (Rajpurkar and others 2018)", output, 63.4, 66.3);
        PrintLine("published: a person, test (Rajpurkar and others 2018)", output, 86.8, 89.5);
        output.WriteLine();
    }

    /// <summary>Prints how well the turns of Doc2Dial are answered, each with its page and the asker's earlier turns given.</summary>
    public static void PrintDoc2Dial(IReadOnlyList<ReadAnswer> answers, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{$"Doc2Dial: {answers.Count} turns, page given",-Width}    EM     F1"));
        PrintLine("the bot's quote, or its decline", output, Score(answers, answer => answer.IsAnswered ? answer.Quote : ""));
        PrintLine("its best evidence, never declining", output, Score(answers, answer => answer.Quote));
        PrintLine("published: best of the DialDoc 2021 shared task (Feng 2021)", output, 67.1, 76.3);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{answers.Count(answer => answer.IsAnswered)} of {answers.Count} turns were answered; many are no question, and the bot sees only the asker's side."));
        output.WriteLine();
    }

    private static void PrintGain(string name, double? gain, TextWriter output)
    {
        if (gain is { } value)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-Width + 2}   {value:F3}"));
        }
    }

    private static void PrintSquad(string name, IReadOnlyList<ReadAnswer> answers, Func<ReadAnswer, string> given, TextWriter output)
    {
        var all = Score(answers, given);
        var answerable = Score(answers.Where(answer => answer.Question.Answers.Count > 0), given);
        var unanswerable = Score(answers.Where(answer => answer.Question.Answers.Count == 0), given);
        PrintLine(name, output, all.ExactMatch, all.F1, answerable.ExactMatch, answerable.F1, unanswerable.ExactMatch);
    }

    private static OverlapScore Score(IEnumerable<ReadAnswer> answers, Func<ReadAnswer, string> given) =>
        OverlapScore.Of([.. answers.Select(answer => (given(answer), answer.Question.Answers))]);

    private static void PrintLine(string name, TextWriter output, OverlapScore score) => PrintLine(name, output, score.ExactMatch, score.F1);

    private static void PrintLine(string name, TextWriter output, params ReadOnlySpan<double> percentages)
    {
        output.Write($"  {name,-Width + 2}");
        foreach (var percentage in percentages)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{percentage,6:F1} "));
        }

        output.WriteLine();
    }
}
