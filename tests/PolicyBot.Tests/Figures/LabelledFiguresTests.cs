using System.Text.Json;
using PolicyBot.Figures;
using Xunit.Abstractions;

namespace PolicyBot.Tests.Figures;

/// <summary>Precision and recall on the sentences of labelled-figures.jsonl.</summary>
public sealed class LabelledFiguresTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    [Fact]
    public void Labelled_figures_are_found_with_value_and_qualifier()
    {
        var (right, found, labelled, _) = Count();
        output.WriteLine($"precision {(double)right / found:F3}, recall {(double)right / labelled:F3}, {labelled} figures");

        Assert.True((double)right / found >= 0.99, $"{right} of the {found} figures found are as labelled");
        Assert.True((double)right / labelled >= 0.98, $"{right} of the {labelled} labelled figures are found");
    }

    [Fact]
    public void Labelled_figures_have_their_unit()
    {
        var (right, _, _, units) = Count();
        output.WriteLine($"units {(double)units / right:F3}");

        Assert.True((double)units / right >= 0.98, $"{units} of {right} figures have the labelled unit");
    }

    private static (int Right, int Found, int Labelled, int Units) Count()
    {
        var (right, found, labelled, units) = (0, 0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Figures", "labelled-figures.jsonl")))
        {
            var sentence = JsonSerializer.Deserialize<Sentence>(line, Options)!;
            var open = sentence.Figures.ToList();
            var figures = FigureExtractor.Extract(sentence.Text);
            found += figures.Count;
            labelled += open.Count;
            foreach (var figure in figures)
            {
                var label = open.Find(candidate => candidate.Matches(sentence.Text, figure));
                if (label is not null)
                {
                    open.Remove(label);
                    right++;
                    units += label.Unit is null || label.Unit == figure.Unit ? 1 : 0;
                }
            }
        }

        return (right, found, labelled, units);
    }

    private sealed record Sentence(string Text, IReadOnlyList<Label> Figures);

    private sealed record Label(string Core, FigureKind Kind, decimal Value, decimal? Upper, string? Unit, Bound Bound)
    {
        public bool Matches(string text, Figure figure) =>
            (Core, Kind, Value, Upper, Bound) == (text.Cut(figure.Core), figure.Kind, figure.Value, figure.Upper, figure.Bound);
    }
}
