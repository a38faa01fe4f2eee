using PolicyBot.Answering;
using PolicyBot.Figures;

namespace PolicyBot.Tests.Answering;

public sealed class SpanishFigureQuestionTests
{
    [Theory]
    [InlineData("over $81.6 million", "¿Qué son los 81,6 millones de dólares?")]
    [InlineData("$1.5 billion", "¿Qué son los 1.500 millones de dólares?")]
    [InlineData("£66", "¿Qué son las 66 libras?")]
    [InlineData("6.5 percent", "¿Qué es el 6,5 por ciento?")]
    [InlineData("1,461 farmers", "¿Qué son los 1.461?")]
    public void A_figure_is_asked_for_as_Spanish_writes_it(string stated, string question) =>
        Assert.Equal(question, SpanishFigureQuestion.Of(FigureExtractor.Extract(stated)[0]));

    [Theory]
    [InlineData("12 farmers")]
    [InlineData("15 to 25 percent")]
    [InlineData("June 2022")]
    public void What_no_such_question_could_tell_apart_is_not_asked_for(string stated) =>
        Assert.Null(SpanishFigureQuestion.Of(FigureExtractor.Extract(stated)[0]));
}
