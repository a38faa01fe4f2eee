using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class GraderTests
{
    private static readonly Document Release = new()
    {
        Id = "release",
        File = "release.md",
        Title = "Aid",
        Sha256 = new string('0', 64),
        Text = "Aid\n\nColombia hosts over 2.4 million\nVenezuelans. Exports reached $2.8 billion in 2020.",
    };

    private static readonly Grader Grader = new(new Knowledge("/knowledge", [Release]));

    private static readonly GoldQuestion HowMany = new()
    {
        Id = "1",
        Kind = "figure",
        Question = "How many Venezuelans does Colombia host?",
        Answerable = true,
        Accept = [["over 2.4 million", "more than 2.4 million"]],
        MustNot = ["$2.8 billion"],
        Evidence = ["Colombia hosts over 2.4 million Venezuelans"],
    };

    private static readonly GoldQuestion HowManySchools = new()
    {
        Id = "2",
        Kind = "unanswerable",
        Question = "How many schools does Colombia have?",
        Answerable = false,
        MustNot = ["2.4 million"],
    };

    [Fact]
    public void An_answer_whose_lead_holds_an_accepted_string_is_right()
    {
        Assert.True(Grader.Grade(HowMany, Answer("Colombia hosts over 2.4 million"), "over 2.4 million").Right);
    }

    [Fact]
    public void An_accepted_string_may_stand_in_a_quoted_fact_instead_of_the_lead()
    {
        Assert.True(Grader.Grade(HowMany, Answer("Colombia hosts over 2.4 million"), "The release says so.").Right);
    }

    [Fact]
    public void A_citation_that_is_no_fact_does_not_count_towards_what_is_accepted()
    {
        var answer = Answer("Colombia hosts over 2.4 million") with { Facts = [] };

        Assert.False(Grader.Grade(HowMany, answer, "The release says so.").Right);
    }

    [Fact]
    public void Accepted_strings_are_compared_without_case_line_breaks_curly_quotes_and_dashes()
    {
        var question = HowMany with { Accept = [["COLOMBIA\u2019S  Exports \u2013 all"]] };

        Assert.True(Grader.Grade(question, Answer("Exports"), "colombia's\nexports - ALL").Right);
    }

    [Fact]
    public void Every_accept_list_must_be_met()
    {
        var question = HowMany with { Accept = [["over 2.4 million"], ["2020"]] };

        Assert.False(Grader.Grade(question, Answer("Colombia hosts over 2.4 million"), "over 2.4 million").Right);
    }

    [Fact]
    public void A_number_without_its_accepted_qualifier_is_not_right()
    {
        Assert.False(Grader.Grade(HowMany, Answer("2.4 million"), "2.4 million").Right);
    }

    [Fact]
    public void A_barred_string_in_the_lead_makes_the_reply_wrong_and_is_named()
    {
        var grade = Grader.Grade(HowMany, Answer("Colombia hosts over 2.4 million"), "Over 2.4 million, or $2.8 Billion.");

        Assert.False(grade.Right);
        Assert.Equal(["$2.8 billion"], grade.Barred);
    }

    [Fact]
    public void A_barred_string_in_a_quoted_fact_does_no_harm()
    {
        var answer = Answer("Colombia hosts over 2.4 million\nVenezuelans. Exports reached $2.8 billion");

        Assert.True(Grader.Grade(HowMany, answer, "over 2.4 million").Right);
    }

    [Theory]
    [InlineData(AnswerStatus.NoEvidence)]
    [InlineData(AnswerStatus.Clarification)]
    [InlineData(AnswerStatus.Conversation)]
    public void An_answerable_question_is_right_only_when_answered(AnswerStatus status)
    {
        var answer = Answer("Colombia hosts over 2.4 million") with { Status = status };

        Assert.False(Grader.Grade(HowMany, answer, "over 2.4 million").Right);
    }

    [Fact]
    public void An_answer_that_cites_nothing_is_not_right()
    {
        Assert.False(Grader.Grade(HowMany, Answer(), "over 2.4 million").Right);
    }

    [Theory]
    [InlineData(AnswerStatus.NoEvidence, true)]
    [InlineData(AnswerStatus.Clarification, true)]
    [InlineData(AnswerStatus.Conversation, true)]
    [InlineData(AnswerStatus.Answered, false)]
    public void An_unanswerable_question_is_right_when_it_is_not_answered(AnswerStatus status, bool right)
    {
        var answer = Answer("Exports reached") with { Status = status };

        Assert.Equal(right, Grader.Grade(HowManySchools, answer, "I could not find that.").Right);
    }

    [Fact]
    public void A_decline_whose_lead_makes_a_barred_claim_is_not_right()
    {
        var answer = Answer() with { Status = AnswerStatus.NoEvidence };

        Assert.False(Grader.Grade(HowManySchools, answer, "I could not find that, but there are 2.4 million.").Right);
    }

    [Fact]
    public void Answering_an_unanswerable_question_is_wrong_said()
    {
        Assert.True(Grader.Grade(HowManySchools, Answer("Exports reached"), "Some.").WrongSaid);
    }

    [Fact]
    public void A_decline_of_an_answerable_question_is_not_wrong_said()
    {
        var answer = Answer() with { Status = AnswerStatus.NoEvidence };

        Assert.False(Grader.Grade(HowMany, answer, "I could not find that.").WrongSaid);
    }

    [Theory]
    [InlineData("release", 5, 36, "Colombia hosts over 9.9 million")]
    [InlineData("release", 6, 37, "Colombia hosts over 2.4 million")]
    [InlineData("release", 5, 400, "Colombia hosts over 2.4 million")]
    [InlineData("release", -1, 30, "Colombia hosts over 2.4 million")]
    [InlineData("another", 5, 36, "Colombia hosts over 2.4 million")]
    public void A_citation_that_is_not_cut_from_the_served_document_makes_the_reply_unsound(string document, int start, int end, string quote)
    {
        var answer = Answer("Colombia hosts over 2.4 million");
        answer = answer with { Citations = [.. answer.Citations, Cite(2, Release with { Id = document }, new(start, end), quote)] };

        var grade = Grader.Grade(HowMany, answer, "over 2.4 million");

        Assert.False(grade.Right);
        Assert.Equal(1, grade.Verbatim);
    }

    [Fact]
    public void A_citation_that_overlaps_the_evidence_by_half_cites_it_whatever_the_lead_says()
    {
        Assert.True(Grader.Grade(HowMany, Answer("hosts over 2.4 million"), "nothing").EvidenceCited);
    }

    [Fact]
    public void A_citation_elsewhere_does_not_cite_the_evidence()
    {
        Assert.False(Grader.Grade(HowMany, Answer("Exports reached $2.8 billion"), "over 2.4 million").EvidenceCited);
    }

    [Fact]
    public void An_unanswerable_question_has_no_evidence_to_cite()
    {
        var question = HowManySchools with { Evidence = ["Exports reached $2.8 billion"] };

        Assert.False(Grader.Grade(question, Answer("Exports reached $2.8 billion"), "").EvidenceCited);
    }

    private static Answer Answer(params string[] quotes) => new()
    {
        Status = AnswerStatus.Answered,
        IndexVersion = "1",
        Facts = [.. Enumerable.Range(1, quotes.Length)],
        Citations = [.. quotes.Select((quote, i) => Cite(i + 1, Release, SpanOf(quote), quote))],
    };

    private static TextSpan SpanOf(string quote)
    {
        var start = Release.Text.IndexOf(quote, StringComparison.Ordinal);
        return new(start, start + quote.Length);
    }

    private static Citation Cite(int number, Document document, TextSpan span, string quote) =>
        new(number, document, [], 1, span, quote, []);
}
