using System.Globalization;
using PolicyBot.Answering;
using PolicyBot.Figures;
using PolicyBot.Replies;
using Spectre.Console;

namespace PolicyBot.Web.Commands;

/// <summary>Prints an answer for a reader at a terminal; in colour where the terminal has it.</summary>
public static class AnswerPrinter
{
    private const int Unwrapped = 100_000;

    /// <summary>Prints the reply, then the figures that it states.</summary>
    public static void Print(Answer answer, TextWriter output)
    {
        var target = new AnsiConsoleOutput(output);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        });
        if (!target.IsTerminal)
        {
            // What reads a pipe wants a paragraph on one line.
            console.Profile.Width = Unwrapped;
        }

        foreach (var block in Reply.To(answer).Blocks)
        {
            Write(console, PlainText.Of(block.Segments), block.Kind);
        }

        if (answer.Figures.Count > 0)
        {
            console.WriteLine();
            WriteLine(console, "Figures", new Style(decoration: Decoration.Bold));
            foreach (var figure in answer.Figures)
            {
                WriteLine(console, "  " + Described(answer, figure), Style.Plain);
            }
        }

        if (answer.Computation is { Result: { } result } computation)
        {
            console.WriteLine();
            WriteLine(console, "Computed", new Style(decoration: Decoration.Bold));
            WriteLine(console, "  " + Described(answer, computation, result), Style.Plain);
        }
    }

    private static string Described(Answer answer, Computation computation, ComputedFigure result) =>
        string.Create(CultureInfo.InvariantCulture, $"{ComputationReply.Text(computation, answer.Citations)} = {result.Value:#,0.##########} {result.Unit} ({result.Operation.ToString().ToLowerInvariant()} of {string.Join(", ", computation.Operands.Select(operand => $"[{operand.Citation}]"))})");

    private static void Write(IAnsiConsole console, string words, BlockKind kind)
    {
        if (kind is BlockKind.Paragraph or BlockKind.Quote)
        {
            console.WriteLine();
        }

        var indent = kind is BlockKind.Quote or BlockKind.Source ? "  " : "";
        WriteLine(console, indent + words, kind switch
        {
            BlockKind.Lead => new Style(decoration: Decoration.Bold),
            BlockKind.Quote => new Style(Color.Green),
            BlockKind.Source => new Style(decoration: Decoration.Dim),
            _ => Style.Plain,
        });
    }

    private static string Described(Answer answer, CitedFigure cited)
    {
        var (figure, document) = (cited.Figure, answer.Citations.First(citation => citation.Number == cited.Citation).Document);
        var upper = figure.Upper is { } end ? string.Create(CultureInfo.InvariantCulture, $" to {end:#,0.##########}") : "";
        return figure.Period is { } period
            ? string.Create(CultureInfo.InvariantCulture, $"{document.Cut(figure.Span)} = {period.First:yyyy-MM-dd} to {period.Last:yyyy-MM-dd} [{cited.Citation}]")
            : string.Create(CultureInfo.InvariantCulture, $"{document.Cut(figure.Span)} = {figure.Value:#,0.##########}{upper} {figure.Unit} [{cited.Citation}]");
    }

    // As a Text, nothing in the words is the console library's markup; control characters would be the terminal's.
    private static void WriteLine(IAnsiConsole console, string words, Style style)
    {
        console.Write(new Text(string.Concat(words.Select(unit => char.IsControl(unit) && unit != '\n' ? ' ' : unit)), style));
        console.WriteLine();
    }
}
