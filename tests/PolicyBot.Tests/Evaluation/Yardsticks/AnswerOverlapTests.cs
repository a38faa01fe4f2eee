using PolicyBot.Evaluation.Yardsticks;

namespace PolicyBot.Tests.Evaluation.Yardsticks;

public sealed class AnswerOverlapTests
{
    [Theory]
    [InlineData("The  Eiffel Tower!", "eiffel tower")]
    [InlineData("a cat, an owl", "cat owl")]
    [InlineData("$5.2 million", "52 million")]
    [InlineData("theatre", "theatre")]
    [InlineData("Norman–French", "norman–french")]
    public void Case_articles_and_ascii_punctuation_are_left_out(string text, string normalized) =>
        Assert.Equal(normalized, AnswerOverlap.Normalize(text));

    [Fact]
    public void An_answer_that_differs_in_its_article_matches_exactly() => Assert.Equal(1, AnswerOverlap.ExactMatch("the Normans.", ["Normans"]));

    [Fact]
    public void An_answer_with_a_word_too_many_does_not_match_exactly() => Assert.Equal(0, AnswerOverlap.ExactMatch("Normans of France", ["Normans"]));

    // Shared "tenth century" = 2; 3 words said, 4 wanted: 2 * 2 / 7.
    [Fact]
    public void The_overlap_weighs_words_too_many_and_words_too_few_alike() =>
        Assert.Equal(4d / 7, AnswerOverlap.F1("in tenth century", ["late tenth century Normandy"]), 12);

    [Fact]
    public void A_word_said_twice_is_shared_once_where_it_is_wanted_once() => Assert.Equal(2d / 3, AnswerOverlap.F1("peace peace", ["peace"]), 12);

    [Fact]
    public void Of_several_right_answers_the_likest_counts() => Assert.Equal(1, AnswerOverlap.F1("1066", ["in the year 1066", "1066"]));

    [Theory]
    [InlineData("", 1)]
    [InlineData("1066", 0)]
    public void Where_there_is_no_answer_only_a_decline_is_right(string given, double score)
    {
        Assert.Equal(score, AnswerOverlap.ExactMatch(given, []));
        Assert.Equal(score, AnswerOverlap.F1(given, []));
    }

    [Fact]
    public void The_score_is_the_mean_over_the_questions_in_percent()
    {
        var score = OverlapScore.Of([("1066", ["1066"]), ("peace peace", ["peace"]), ("", [])]);

        Assert.Equal(3, score.Questions);
        Assert.Equal(200d / 3, score.ExactMatch, 9);
        Assert.Equal(100 * (1 + (2d / 3) + 1) / 3, score.F1, 9);
    }
}
