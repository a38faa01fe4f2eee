using PolicyBot.Answering;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class FigureSeriesTests
{
    [Fact]
    public void Each_column_of_figures_is_a_series_labelled_by_the_first_column_of_words()
    {
        Assert.Equal(
            ["Peru = $5 million; Chile = $7 million; Bolivia = $2 million", "Peru = 12; Chile = 30; Bolivia = 9"],
            Series(
                """
                # Aid

                | Country | Capital | Grant | Schools |
                | --- | --- | --- | --- |
                | Peru | Lima | $5 million | 12 |
                | Chile | Santiago | $7 million | 30 |
                | Bolivia | Sucre | $2 million | 9 |
                """));
    }

    [Fact]
    public void Columns_set_side_by_side_are_one_series_with_their_own_labels()
    {
        Assert.Equal(
            ["Peru = $5 million; Chad = $4 million; Chile = $7 million; Mali = $3 million"],
            Series(
                """
                # Aid

                | Country | Grant | Country | Grant |
                | --- | --- | --- | --- |
                | Peru | $5 million | Chad | $4 million |
                | Chile | $7 million | Mali | $3 million |
                """));
    }

    [Fact]
    public void A_total_is_no_entry()
    {
        FigureSeries series = Read(
            """
            # Aid

            | Country | Grant |
            | --- | --- |
            | Peru | $5 million |
            | Chile | $7 million |
            | Bolivia | $2 million |
            | Total | $14 million |
            """).Single();

        Assert.Equal((3, 14_000_000), (series.Entries.Count, series.Total!.Figure.Value));
    }

    [Fact]
    public void Figures_in_brackets_behind_their_names_are_a_series() =>
        Assert.Equal(
            ["Lima County = $5,000; Cusco County = $7,000; City of Puno = $2,000"],
            Series("Aid\n\nThe awardees include: Lima County ($5,000); Cusco County ($7,000) and the City of Puno ($2,000)."));

    [Fact]
    public void Figures_before_the_names_of_their_givers_are_a_series() =>
        Assert.Equal(
            ["World Bank = $5 million; Andean Fund = $7 million; city of Lima = $2 million"],
            Series("Aid\n\nThe package includes $5 million from the World Bank, $7 million from the Andean Fund, and $2 million from the city of Lima."));

    [Theory]
    [InlineData("Aid\n\nThe awardees include: Lima County ($5,000) and Cusco County ($7,000).")]
    [InlineData("# Aid\n\nIt provides:\n\n- Payments of $5 million to schools in the north.\n- Payments of $6 million to schools in the south.\n- Payments of $7 million to schools in the west.")]
    public void Two_figures_or_labels_that_tell_nothing_apart_are_no_series(string text) => Assert.Empty(Read(text));

    [Fact]
    public void A_column_of_years_is_no_series_of_counts() =>
        Assert.Empty(Read("# Projects\n\n| Project | Year |\n| --- | --- |\n| Dam | 2019 |\n| Road | 2020 |\n| Bridge | 2021 |"));

    [Fact]
    public void A_bare_number_beside_counts_is_a_count_though_a_year_may_look_like_it() =>
        Assert.Equal(["Lima = 400; Cusco = 1750; Puno = 150"], Series("# Clinics\n\n| Town | Beds |\n| --- | --- |\n| Lima | 400 |\n| Cusco | 1750 |\n| Puno | 150 |"));

    [Theory]
    [InlineData("Grand total", 14_000_000)]
    [InlineData("U.S. total", 14_000_000)]
    [InlineData("All countries", 14_000_000)]
    [InlineData("Overall", 14_000_000)]
    [InlineData("Subtotal", null)]
    [InlineData("Average", null)]
    public void What_sums_up_the_others_is_no_entry_and_only_their_sum_is_the_total(string label, int? total)
    {
        FigureSeries series = Read($"# Aid\n\n| Country | Grant |\n| --- | --- |\n| Peru | $5 million |\n| Chile | $7 million |\n| Bolivia | $2 million |\n| {label} | $14 million |").Single();

        Assert.Equal((3, total), (series.Entries.Count, (int?)series.Total?.Figure.Value));
    }

    [Theory]
    [InlineData("Aid\n\nThe plan cuts emissions: by 2030, 40 percent; by 2035, 60 percent; by 2040, 80 percent.")]
    [InlineData("Aid\n\nIt paid over 1,200 schools ($5,000); Lima ($7,000) and Cusco ($2,000).")]
    public void A_label_that_would_part_a_figure_is_none(string text) => Assert.Empty(Series(text));

    private static IEnumerable<string> Series(string text) => Read(text)
        .Select(series => string.Join("; ", series.Entries.Select(entry => Cut(entry, entry.Label!.Value) + " = " + Cut(entry, entry.Figure.Core))));

    private static string Cut(StatedFigure entry, PolicyBot.Documents.TextSpan span) => entry.Passage.Passage.Document.Cut(span);

    private static IReadOnlyList<FigureSeries> Read(string text)
    {
        using TestEngine test = TestEngine.Over(text);
        return FigureSeries.In(test.Index.Passages);
    }
}
