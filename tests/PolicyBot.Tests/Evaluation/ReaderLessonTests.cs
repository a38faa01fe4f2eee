using PolicyBot.Evaluation;
using PolicyBot.Tests.Inference;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Evaluation;

public sealed class ReaderLessonTests
{
    private const string Text = "# Aid to schools\n\nThe ministry gave over $5 million to schools in 2020. The schools teach 900 pupils. They were built in 2019.";

    private static readonly GoldQuestion Asked = new()
    {
        Id = "1",
        Kind = "figure",
        Question = "How much did the ministry give to schools?",
        Answerable = true,
        Accept = [["$5 million", "over $5 million"]],
        Evidence = ["The ministry gave over $5 million to schools in 2020."],
    };

    [Fact]
    public void The_sentence_that_states_what_is_accepted_answers_and_the_others_do_not()
    {
        ReaderLesson lesson = Lesson(Asked);

        Assert.Single(lesson.AnsweringPassages);
        Assert.Equal("over $5 million", Words(Assert.Single(lesson.AnsweringSentences)));
        Assert.NotEmpty(lesson.OtherSentences);
        Assert.All(lesson.OtherSentences, sentence => Assert.Empty(sentence.Spans));
    }

    [Fact]
    public void A_question_without_an_answer_teaches_only_what_does_not_answer_and_for_less()
    {
        ReaderLesson lesson = Lesson(Asked with { Answerable = false, Accept = [], Evidence = [] });

        Assert.Empty(lesson.AnsweringPassages);
        Assert.Empty(lesson.AnsweringSentences);
        Assert.NotEmpty(lesson.OtherPassages);
        Assert.All(lesson.OtherSentences, sentence => Assert.Equal((false, 0.7), (sentence.Answers, sentence.Weight)));
    }

    [Fact]
    public void A_sentence_that_is_right_without_being_the_evidence_counts_half()
    {
        ReaderLesson lesson = Lesson(Asked with { Accept = [["2020", "2019"]], Evidence = ["They were built in 2019."] });

        Assert.Equal([0.5, 1], lesson.AnsweringSentences.Select(sentence => sentence.Weight).Order());
    }

    private static ReaderLesson Lesson(GoldQuestion question)
    {
        using TestEngine test = TestEngine.Over(Text, SharedModels.All);
        return Assert.Single(ReaderLesson.Of(new QuestionSet("set.jsonl", [question]), test.Engine));
    }

    // The tokens of a span stand for the words of the sentence.
    private static string Words(ReaderExample example)
    {
        const string sentence = "The ministry gave over $5 million to schools in 2020.";
        var tokens = SharedModels.Tokenizer.Tokenize(sentence, 100);
        int[] span = Assert.Single(example.Spans);
        return sentence[tokens[span[0] - example.PassageStart].Span.Start..tokens[span[1] - example.PassageStart].Span.End];
    }
}
