using PolicyBot.Figures;

namespace PolicyBot.Tests.Figures;

public sealed class DateTests
{
    [Theory]
    [InlineData("October 20, 2021", "2021-10-20", "2021-10-20")]
    [InlineData("october 20 2021", "2021-10-20", "2021-10-20")]
    [InlineData("Oct. 20, 2021", "2021-10-20", "2021-10-20")]
    [InlineData("Dec.1, 2011", "2011-12-01", "2011-12-01")]
    [InlineData("March31, 2015", "2015-03-31", "2015-03-31")]
    [InlineData("20 October 2021", "2021-10-20", "2021-10-20")]
    [InlineData("20th of October 2021", "2021-10-20", "2021-10-20")]
    [InlineData("01st March 2020", "2020-03-01", "2020-03-01")]
    [InlineData("2021-10-20", "2021-10-20", "2021-10-20")]
    [InlineData("2024‑05-27", "2024-05-27", "2024-05-27")]
    [InlineData("10/20/2021", "2021-10-20", "2021-10-20")]
    [InlineData("20/10/2021", "2021-10-20", "2021-10-20")]
    [InlineData("December 13-15, 2022", "2022-12-13", "2022-12-15")]
    [InlineData("10th to 17th of May 2016", "2016-05-10", "2016-05-17")]
    [InlineData("June 2022", "2022-06-01", "2022-06-30")]
    [InlineData("February 2024", "2024-02-01", "2024-02-29")]
    [InlineData("August to September 2015", "2015-08-01", "2015-09-30")]
    [InlineData("2012", "2012-01-01", "2012-12-31")]
    [InlineData("1990s", "1990-01-01", "1999-12-31")]
    [InlineData("2015 to 2020", "2015-01-01", "2020-12-31")]
    [InlineData("2010–2014", "2010-01-01", "2014-12-31")]
    [InlineData("2017-18", "2017-01-01", "2018-12-31")]
    [InlineData("between 2014 and 2015", "2014-01-01", "2015-12-31")]
    [InlineData("Q3 2024", "2024-07-01", "2024-09-30")]
    [InlineData("first quarter of 2020", "2020-01-01", "2020-03-31")]
    [InlineData("second half of 2021", "2021-07-01", "2021-12-31")]
    public void A_date_covers_its_days(string text, string first, string last)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Date, "date"), (figure.Kind, figure.Unit));
        Assert.Equal(new DatePeriod(Day(first), Day(last)), figure.Period);
        Assert.Equal(text, text.Cut(figure.Core));
    }

    [Theory]
    [InlineData("October 20", "1020")]
    [InlineData("13 July", "713")]
    [InlineData("December 13-15", "1213")]
    [InlineData("in June", "600")]
    [InlineData("in May", "500")]
    [InlineData("FY 2018", "2018")]
    [InlineData("FY24", "2024")]
    [InlineData("fiscal year 2022", "2022")]
    [InlineData("2022 financial year", "2022")]
    [InlineData("spring 2017", "2017")]
    [InlineData("4th quarter of FY 2017", "2017")]
    [InlineData("05/06/2021", "2021")]
    public void A_date_whose_days_are_not_settled_has_no_period(string text, string value)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Date, Single.Number(value), null), (figure.Kind, figure.Value, figure.Period));
    }

    [Theory]
    [InlineData("FY2018-19", "2018", "2019")]
    [InlineData("financial year 2015 to 2016", "2015", "2016")]
    [InlineData("assessment year 2018 / 2019", "2018", "2019")]
    [InlineData("2011/12", "2011", "2012")]
    [InlineData("2017-18", "2017", "2018")]
    [InlineData("1999-00", "1999", "2000")]
    public void A_run_of_years_has_its_last_year_as_upper_end(string text, string first, string last)
    {
        var figure = Single.Of(text);

        Assert.Equal((FigureKind.Date, Single.Number(first), Single.Number(last)), (figure.Kind, figure.Value, figure.Upper));
    }

    [Theory]
    [InlineData("since 2012", "since", Bound.Since)]
    [InlineData("since the 2012 Trade Promotion Agreement", "since", Bound.Since)]
    [InlineData("Starting in February 2021", "Starting in", Bound.Since)]
    [InlineData("effective from the year 2025", "effective from the year", Bound.Since)]
    [InlineData("from January 2025", "from", Bound.Since)]
    [InlineData("2025 onwards", "onwards", Bound.Since)]
    [InlineData("by 2030", "by", Bound.Until)]
    [InlineData("by the end of 2024", "by the end of", Bound.Until)]
    [InlineData("by mid-2025", "by mid-", Bound.Until)]
    [InlineData("until 30th April 2021", "until", Bound.Until)]
    [InlineData("no later than June 2022", "no later than", Bound.Until)]
    [InlineData("prior to 2019", "prior to", Bound.Until)]
    [InlineData("around 2012", "around", Bound.About)]
    [InlineData("by the 2016 Peace Accord", null, Bound.Exact)]
    [InlineData("from 2010 to 2014", null, Bound.Exact)]
    [InlineData("in 2012", null, Bound.Exact)]
    public void What_begins_or_ends_on_a_date_is_its_bound(string text, string? qualifier, Bound bound) =>
        Assert.Equal((qualifier, bound), (Single.Of(text).Qualifier, Single.Of(text).Bound));

    [Fact]
    public void From_and_to_bound_two_days() =>
        Assert.Equal([Bound.Since, Bound.Until],
            FigureExtractor.Extract("from 1 October 2015 to 31 March 2018").Select(figure => figure.Bound));

    [Theory]
    [InlineData("the 2012 Trade Promotion Agreement", FigureKind.Date)]
    [InlineData("the 2030 Agenda", FigureKind.Date)]
    [InlineData("2012 elections", FigureKind.Date)]
    [InlineData("National Vision 2030 creates jobs", FigureKind.Date)]
    [InlineData("In 2024, people left", FigureKind.Date)]
    [InlineData("2012 people", FigureKind.Count)]
    [InlineData("over 2000 people", FigureKind.Count)]
    [InlineData("2000 Venezuelan refugees", FigureKind.Count)]
    [InlineData("2,012", FigureKind.Count)]
    [InlineData("2000 dollars", FigureKind.Money)]
    [InlineData("1950 percent", FigureKind.Percentage)]
    public void Four_digits_are_a_year_or_an_amount_as_their_neighbours_say(string text, FigureKind kind) =>
        Assert.Equal(kind, Single.Of(text).Kind);

    [Theory]
    [InlineData("February 30, 2021")]
    [InlineData("2021-13-40")]
    public void A_day_that_no_calendar_has_is_not_read_as_one(string text) =>
        Assert.DoesNotContain(FigureExtractor.Extract(text), figure => figure.Period is { } period && period.First == period.Last);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
