using System.Text.Json;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>How many of the labelled figures of the tests a reader finds, with their values.</summary>
/// <param name="Recall">The share of the labelled figures that something found overlaps and gives the value of.</param>
/// <param name="Precision">The share of what was found that is such a figure.</param>
internal sealed record LabelledFigures(double Recall, double Precision)
{
    private static readonly string Labels = Path.Combine(Checkout.Root, "tests", "PolicyBot.Tests", "Figures", "labelled-figures.jsonl");

    public static LabelledFigures Of(Func<string, IReadOnlyList<(int Start, int End, decimal? Value)>> read)
    {
        var (labelled, found, right) = (0, 0, 0);
        foreach (var sentence in File.ReadLines(Labels).Select(line => JsonSerializer.Deserialize<Sentence>(line, JsonSerializerOptions.Web)!))
        {
            var open = read(sentence.Text).ToList();
            labelled += sentence.Figures.Count;
            found += open.Count;
            var from = 0;
            foreach (var label in sentence.Figures)
            {
                // Labels stand in the order of the text; the same words may come twice.
                var start = sentence.Text.IndexOf(label.Core, from, StringComparison.Ordinal);
                (start, from) = start < 0 ? (sentence.Text.IndexOf(label.Core, StringComparison.Ordinal), from) : (start, start + label.Core.Length);
                right += open.RemoveAll(figure => figure.Start < start + label.Core.Length && start < figure.End && Rounded(figure.Value) == Rounded(label.Value)) > 0 ? 1 : 0;
            }
        }

        return new((double)right / labelled, (double)right / found);
    }

    private static decimal? Rounded(decimal? value) => value is { } known ? decimal.Round(known, 6) : null;

    private sealed record Sentence(string Text, IReadOnlyList<Label> Figures);

    private sealed record Label(string Core, decimal Value);
}
