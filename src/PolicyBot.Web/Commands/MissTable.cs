using System.Globalization;
using PolicyBot.Evaluation;

namespace PolicyBot.Web.Commands;

/// <summary>Prints the replies that are not right, each with the stage that made it so, and how many each stage made.</summary>
public static class MissTable
{
    private const int Width = 11;

    /// <summary>Prints every miss on one line, then a line of counts for each set and one for all.</summary>
    public static void Print(IReadOnlyList<GradedSet> sets, TextWriter output)
    {
        foreach (var set in sets)
        {
            foreach (var miss in set.Misses)
            {
                var (gold, grade) = (miss.Grade.Question, miss.Grade);
                var reply = grade.Error ?? string.Create(CultureInfo.InvariantCulture, $"{grade.Answer!.Status} {grade.Answer.Confidence:F2}: {grade.Lead}");
                output.WriteLine($"{set.Name} {gold.Id} {gold.Kind} [{Name(miss.Cause)}]: {OneLine(gold.Question)} -> {OneLine(reply)}");
            }
        }

        output.WriteLine();
        output.WriteLine(string.Concat(Enum.GetValues<MissCause>().Select(cause => Name(cause).PadRight(Width))) + "misses by the first stage that went wrong");
        foreach (var set in sets)
        {
            PrintLine(set.Name, set.Misses, output);
        }

        PrintLine("all", [.. sets.SelectMany(set => set.Misses)], output);
        output.WriteLine();
    }

    private static void PrintLine(string name, IReadOnlyCollection<Miss> misses, TextWriter output) => output.WriteLine(string.Concat(Enum.GetValues<MissCause>()
        .Select(cause => misses.Count(miss => miss.Cause == cause).ToString(CultureInfo.InvariantCulture).PadRight(Width))) + name);

    private static string Name(MissCause cause) => cause.ToString().ToLowerInvariant();

    // A question may hold line ends and terminal codes.
    private static string OneLine(string text) => string.Concat(text.Select(unit => char.IsControl(unit) ? ' ' : unit));
}
