using PolicyBot.Answering;
using PolicyBot.Evidence;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class AnswerEngineTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over(
        """
        Aid to the Andes

        Norway gave over $5 million in grants to village schools in 2020, and Sweden pays nearly 40 percent of all teachers.

        Peru hosts over 1.2 million Bolivian refugees and migrants. Since 2019, Peru granted two-year permits to 800,000 Bolivians.

        In June 2022, 20 nations adopted the Lima Declaration on Schooling.
        """);

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("How much did Norway give to village schools?", "over $5 million")]
    [InlineData("What share of teachers does Sweden pay?", "nearly 40 percent")]
    [InlineData("How many Bolivian refugees does Peru host?", "over 1.2 million Bolivian refugees and migrants")]
    [InlineData("How many nations adopted the Lima Declaration?", "20 nations")]
    [InlineData("When was the Lima Declaration adopted?", "June 2022")]
    public void The_lead_is_the_figure_with_its_qualifier_unit_and_what_it_counts(string question, string lead) =>
        Assert.StartsWith(lead, Lead(_test.Engine.Answer(question)), StringComparison.Ordinal);

    [Fact]
    public void The_quote_is_the_whole_sentence() =>
        Assert.Equal(
            "Peru hosts over 1.2 million Bolivian refugees and migrants.",
            _test.Engine.Answer("How many refugees does Peru host?").Citations[0].Quote);

    [Theory]
    [InlineData("How much did Finland give to village schools?", "Finland")]
    [InlineData("Who won the football cup?", "football")]
    public void A_decline_names_what_the_documents_do_not_have(string question, string missing)
    {
        Answer answer = _test.Engine.Answer(question);

        Assert.Equal(AnswerStatus.NoEvidence, answer.Status);
        Assert.Contains(answer.Missing, term => term.Text == missing);
    }

    [Fact]
    public void Another_years_figure_does_not_answer()
    {
        Answer answer = _test.Engine.Answer("How much did Norway give to village schools in 2021?");

        Assert.Equal(AnswerStatus.NoEvidence, answer.Status);
        Assert.Contains(answer.Missing, term => term is { Text: "2021", Kind: MissingKind.Date });
    }

    [Fact]
    public void A_figure_that_is_given_for_another_date_of_its_sentence_does_not_answer()
    {
        using TestEngine test = TestEngine.Over("Trade\n\nExports of Peru to Norway have grown by a third since 2012 and reached $2.8 billion in 2020.");

        Assert.Equal(AnswerStatus.NoEvidence, test.Engine.Answer("How much were the exports of Peru to Norway in 2012?").Status);
        Assert.Equal(AnswerStatus.Answered, test.Engine.Answer("How much were the exports of Peru to Norway in 2020?").Status);
    }

    [Fact]
    public void A_year_in_the_title_dates_what_stands_below()
    {
        using TestEngine test = TestEngine.Over("Budget Request for 2018\n\nThe ministry asks for 75 more judges at a cost of $80 million.");

        Assert.Equal(AnswerStatus.Answered, test.Engine.Answer("How many more judges does the ministry ask for in 2018?").Status);
        Assert.Equal(AnswerStatus.NoEvidence, test.Engine.Answer("How many more judges does the ministry ask for in 2019?").Status);
    }

    [Fact]
    public void The_end_of_a_stated_span_of_years_is_stated()
    {
        using TestEngine test = TestEngine.Over("Hunger\n\nThe number of people in hunger in the Andes doubled from 2014 to 2020 to more than 90 million.");

        Assert.Equal(AnswerStatus.Answered, test.Engine.Answer("How many people were in hunger in the Andes in 2020?").Status);
    }

    [Theory]
    [InlineData("how many bolivian refugees does peru host", AnswerStatus.Answered)]
    [InlineData("how many bolivian refugees does brazil host", AnswerStatus.NoEvidence)]
    public void A_state_is_a_name_in_lower_case_too(string question, AnswerStatus status) => Assert.Equal(status, _test.Engine.Answer(question).Status);

    [Fact]
    public void A_decline_of_a_date_less_exact_than_asked_names_the_unit()
    {
        Answer answer = _test.Engine.Answer("On which day of June 2022 was the Lima Declaration adopted?");

        Assert.Contains(answer.Missing, term => term is { Text: "day", Kind: MissingKind.Date });
    }

    [Theory]
    [InlineData("On which day of June 2022 was the Lima Declaration adopted?")]
    [InlineData("On what date was the Lima Declaration on Schooling adopted?")]
    [InlineData("What share of the 20 nations adopted the Lima Declaration on Schooling?")]
    public void A_date_less_exact_than_asked_or_no_share_at_all_does_not_answer(string question) =>
        Assert.Equal(AnswerStatus.NoEvidence, _test.Engine.Answer(question).Status);

    [Theory]
    [InlineData("In which month was the Lima Declaration adopted?")]
    [InlineData("In which year did 20 nations adopt the Lima Declaration?")]
    public void A_date_as_exact_as_asked_answers(string question) =>
        Assert.StartsWith("June 2022", Lead(_test.Engine.Answer(question)), StringComparison.Ordinal);

    [Fact]
    public void A_decline_shows_the_nearest_passage_but_its_lead_holds_nothing_of_it()
    {
        Answer answer = _test.Engine.Answer("How much did Finland give to village schools?");

        Assert.Contains("Norway", answer.Citations[answer.Nearest[0] - 1].Quote, StringComparison.Ordinal);
        Assert.DoesNotContain("5 million", PlainText.Of(Reply.To(answer).Lead), StringComparison.Ordinal);
    }

    [Fact]
    public void A_false_figure_is_corrected_with_what_is_stated()
    {
        Answer answer = _test.Engine.Answer("Why did Norway give $9 million to village schools?");

        Assert.Equal((AnswerStatus.Answered, PremiseVerdict.Contradicted), (answer.Status, answer.Premise?.Verdict));
        Assert.StartsWith("over $5 million", Lead(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void A_false_count_is_corrected_though_it_counts_in_other_words()
    {
        Answer answer = _test.Engine.Answer("Is it true that Peru hosts 3 million Bolivians?");

        Assert.Equal((PremiseVerdict.Contradicted, "3 million"), (answer.Premise?.Verdict, answer.Premise?.Claimed));
        Assert.StartsWith("over 1.2 million", Lead(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void A_true_count_is_not_corrected_though_it_counts_in_other_words() =>
        Assert.NotEqual(PremiseVerdict.Contradicted, _test.Engine.Answer("Is it true that Peru hosts over 1.2 million Bolivians?").Premise?.Verdict);

    [Fact]
    public void A_false_name_is_corrected_with_the_name_in_its_place()
    {
        Answer answer = _test.Engine.Answer("Why did 20 nations adopt the Quito Declaration on Schooling?");

        Assert.Equal("Lima Declaration", Lead(answer));
        Assert.Equal("Quito", answer.Premise?.Claimed);
    }

    [Fact]
    public void A_claim_whose_every_word_is_stated_is_supported() =>
        Assert.Equal(PremiseVerdict.Supported, _test.Engine.Answer("Is it true that 20 nations adopted the Lima Declaration?").Premise?.Verdict);

    [Fact]
    public void A_follow_up_is_answered_from_the_turn_before() =>
        Assert.Equal("June 2022", Lead(_test.Engine.Answer("when was that?", ["Who adopted the Lima Declaration?"])));

    [Fact]
    public void A_question_about_the_document_is_answered_from_its_metadata_and_cites_the_title()
    {
        Answer answer = _test.Engine.Answer("Who published this document?");

        Assert.Equal("Ministry of Tests", answer.Field?.Value);
        Assert.Equal("Aid to the Andes", answer.Citations[0].Quote);
    }

    [Fact]
    public void What_the_metadata_do_not_know_is_not_stated() =>
        Assert.Equal(AnswerStatus.NoEvidence, _test.Engine.Answer("When was this document published?").Status);

    [Fact]
    public void Small_talk_gets_no_fact() => Assert.Empty(_test.Engine.Answer("thank you!").Citations);

    [Fact]
    public void Examples_are_questions_that_the_engine_answers()
    {
        Assert.NotEmpty(_test.Engine.Examples);
        Assert.All(_test.Engine.Examples, example => Assert.Equal(AnswerStatus.Answered, _test.Engine.Answer(example).Status));
    }

    [Fact]
    public void An_explanation_holds_the_same_answer_and_says_what_was_decided_on()
    {
        const string question = "How many refugees does Peru host?";

        Explanation explanation = _test.Engine.Explain(question, null, TimeProvider.System);

        Assert.Equal(_test.Engine.Answer(question).Citations[0].Span, explanation.Answer.Citations[0].Span);
        Assert.Equal(explanation.Answer.Citations[0].Span, explanation.Sentences[0].Span);
        Assert.Equal(["tell the language", "read the question", "find passages", "read passages and rank sentences", "decide", "compose the answer", "check the answer", "suggest questions"], explanation.Stages.Select(stage => stage.Name));
        Assert.True(explanation.Decision!.Probability >= explanation.Decision.Threshold);
    }

    [Fact]
    public void An_explanation_says_why_each_other_sentence_was_not_taken()
    {
        Explanation explanation = _test.Engine.Explain("How many refugees does Peru host?", null, TimeProvider.System);

        Assert.Empty(explanation.Sentences[0].Against);
        Assert.True(explanation.Sentences[0].IsQuoted);
        Assert.All(explanation.Sentences.Skip(1), sentence =>
        {
            Assert.NotEmpty(sentence.Against);
            Assert.All(sentence.Against, difference => Assert.True(difference.Value < 0));
        });
    }

    [Fact]
    public void The_contributions_of_the_decision_add_up_to_its_probability()
    {
        ExplainedDecision decision = _test.Engine.Explain("How many refugees does Peru host?", null, TimeProvider.System).Decision!;

        Assert.Equal(decision.Probability, 1 / (1 + Math.Exp(-decision.Contributions.Sum(contribution => contribution.Value))), 9);
    }

    [Fact]
    public void An_explanation_tells_of_passages_that_were_found_and_not_read()
    {
        using TestEngine test = TestEngine.Over("Wells\n\n" + string.Join("\n\n", Enumerable.Range(1, 20).Select(i => $"Village {i} has a deep well of clean water.")));

        Explanation explanation = test.Engine.Explain("Which village has a deep well?", null, TimeProvider.System);

        Assert.Equal((8, 4), (explanation.Passages.Count(passage => passage.IsRead), explanation.Passages.Count(passage => !passage.IsRead)));
        Assert.Equal(8, explanation.Sentences.Count);
    }

    [Fact]
    public void An_explained_decline_names_what_the_question_pins_down_in_vain() =>
        Assert.Contains("OtherDate", _test.Engine.Explain("How much did Norway give to village schools in 2021?", null, TimeProvider.System).Decision!.Unmet);

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void A_blank_question_is_refused(string question) => Assert.Throws<ArgumentException>(() => _test.Engine.Answer(question));

    [Fact]
    public void A_question_that_is_too_long_is_refused() => Assert.Throws<ArgumentException>(() => _test.Engine.Answer(new string('a', AnswerEngine.MaximumQuestionLength + 1)));

    [Fact]
    public void Too_many_earlier_turns_are_refused() =>
        Assert.Throws<ArgumentException>(() => _test.Engine.Answer("How much?", [.. Enumerable.Repeat("turn", AnswerEngine.MaximumHistory + 1)]));

    private static string Lead(Answer answer) => answer.Citations[answer.Lead!.Citation - 1].Document.Cut(answer.Lead.Span);
}
