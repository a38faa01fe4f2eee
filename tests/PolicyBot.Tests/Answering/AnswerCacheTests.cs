using PolicyBot.Answering;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class AnswerCacheTests(ReleaseEngine release) : IClassFixture<ReleaseEngine>
{
    private const string Question = "How many refugees does Colombia host?";
    private readonly AnswerCache _cache = new(release.Engine);

    [Fact]
    public void A_question_asked_again_is_not_answered_anew() => Assert.Same(_cache.Answer(Question), _cache.Answer(Question));

    [Theory]
    [InlineData("and Peru?", "How many refugees does Colombia host?", "What about aid?")]
    [InlineData("and Peru?", "How many refugees does Colombia host?What about aid?")]
    [InlineData("and Peru?", "How many refugees does Colombia host?What about ", "aid?")]
    [InlineData("and Peru?How many refugees does Colombia host?", "What about aid?")]
    public void The_same_words_parted_otherwise_into_turns_are_another_question(string question, params string[] history)
    {
        _cache.Answer("and Peru?", ["How many refugees does Colombia host?", "What about aid"]);
        int before = _cache.Count;
        _cache.Answer(question, history);

        Assert.Equal(before + 1, _cache.Count);
    }

    [Fact]
    public void No_more_answers_are_kept_than_there_is_room_for_and_those_asked_for_again_stay()
    {
        Answer kept = _cache.Answer("thanks");
        for (int i = 0; i < AnswerCache.Capacity + 100; i++)
        {
            _cache.Answer("thanks" + new string('!', i + 1));
            Assert.Same(kept, _cache.Answer("thanks"));
        }

        Assert.InRange(_cache.Count, AnswerCache.Capacity / 2, AnswerCache.Capacity);
    }

    [Fact]
    public void What_was_asked_long_ago_is_forgotten()
    {
        Answer forgotten = _cache.Answer("thanks");
        for (int i = 0; i < AnswerCache.Capacity; i++)
        {
            _cache.Answer("thanks" + new string('!', i + 1));
        }

        Assert.NotSame(forgotten, _cache.Answer("thanks"));
    }

    [Fact]
    public void A_question_that_the_engine_refuses_is_refused_each_time()
    {
        Assert.Throws<ArgumentException>(() => _cache.Answer(" "));
        Assert.Throws<ArgumentException>(() => _cache.Answer(" "));
        Assert.Equal(0, _cache.Count);
    }
}
