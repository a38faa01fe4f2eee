using PolicyBot.Answering;
using PolicyBot.Evidence;
using PolicyBot.Questions;
using PolicyBot.Questions.Languages;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class SpanishAnswerTests : IDisposable
{
    private const string Text = "Aid\n\nThe ministry helps many people.\n\nTo schools\n\nU.S. grants to Peru reached over $5 million in 2020. Nobody pays more.\n\nTo farms\n\nColombia hosts over 2.4 million Venezuelan migrants.";

    private readonly TestEngine _test = TestEngine.Over(Text);

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("¿Cuántos migrantes venezolanos acoge Colombia?")]
    [InlineData("cuantos migrantes venezolanos acoge colombia")]
    public void A_Spanish_question_is_answered_with_the_English_words(string question)
    {
        Answer answer = _test.Engine.Answer(question);

        Assert.Equal((AnswerStatus.Answered, Language.Spanish), (answer.Status, answer.Language));
        Assert.StartsWith("over 2.4 million Venezuelan migrants [1]", PlainText.Of(Reply.To(answer)), StringComparison.Ordinal);
        Assert.EndsWith("Ministry of Tests; fecha no indicada; sección To farms, párrafo 1", PlainText.Of(Reply.To(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_English_word_that_a_Spanish_one_may_be_is_looked_for()
    {
        // "acoger" is "to host" here, for another sentence has that word.
        using TestEngine test = TestEngine.Over("Aid\n\nColombia hosts a summit.\n\nPeru welcomes 900 Haitian farmers each year.");

        Concept verb = test.Engine.Explain("¿Cuántos agricultores haitianos acoge Perú?", null, TimeProvider.System).Question.Concepts.Single(concept => concept.Text == "host");

        Assert.Contains(verb.Wordings, wording => wording.SequenceEqual(["welcom"]));
    }

    [Fact]
    public void What_is_suggested_is_asked_in_Spanish_and_answered()
    {
        using TestEngine test = TestEngine.Over("Aid\n\nNorway gave over $5 million to village schools. Sweden pays nearly 40 percent of all teachers. The ministry trained 300 nurses in Lima.");

        IReadOnlyList<string> suggestions = test.Engine.Answer("¿Cuántas enfermeras entrenó el ministerio en Lima?").Suggestions;

        Assert.Equal(["¿Qué son los 5 millones de dólares?", "¿Qué es el 40 por ciento?"], suggestions);
        Assert.All(suggestions, question => Assert.Equal(AnswerStatus.Answered, test.Engine.Answer(question).Status));
    }

    [Fact]
    public void A_decline_echoes_the_users_own_words()
    {
        Answer answer = _test.Engine.Answer("¿A cuánto ascendieron las subvenciones de Estados Unidos a Islandia?");

        Assert.Equal(AnswerStatus.NoEvidence, answer.Status);
        Assert.Contains("Islandia", answer.Missing.Select(term => term.Text));
        Assert.StartsWith("Los documentos no responden a eso.", PlainText.Of(Reply.To(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_claim_is_corrected_in_the_users_notation()
    {
        Answer answer = _test.Engine.Answer("¿Es cierto que Colombia acoge a 3,5 millones de migrantes venezolanos?");

        Assert.Equal(("3,5 millones", PremiseVerdict.Contradicted), (answer.Premise!.Claimed.Split(" de ")[0], answer.Premise.Verdict));
        Assert.StartsWith("El texto dice: over 2.4 million", PlainText.Of(Reply.To(answer).Lead), StringComparison.Ordinal);
    }

    [Fact]
    public void A_follow_up_without_words_of_its_own_goes_on_in_Spanish() =>
        Assert.Equal(Language.Spanish, _test.Engine.Answer("USAID?", ["¿Cuántos migrantes acoge Colombia?"]).Language);

    [Fact]
    public void Small_talk_in_Spanish_is_answered_in_Spanish()
    {
        Answer answer = _test.Engine.Answer("gracias");

        Assert.Equal(ConversationTopic.Thanks, answer.Topic);
        Assert.Equal("De nada. Pregunte cuando quiera.", PlainText.Of(Reply.To(answer)));
    }

    [Fact]
    public void Another_language_is_told_in_its_own_words_that_it_is_not_understood()
    {
        Answer answer = _test.Engine.Answer("Combien de migrants le pays accueille-t-il ?");

        Assert.Equal((AnswerStatus.Conversation, Language.French), (answer.Status, answer.Language));
        Assert.StartsWith("Je ne comprends pas encore le français.", PlainText.Of(Reply.To(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_language_falls_back_to_the_sentence_for_unknown_ones() =>
        Assert.Equal(
            Enum.GetValues<Language>().Length - 2,
            Enum.GetValues<Language>().Where(language => language is not (Language.English or Language.Spanish)).Select(NotUnderstood.In).Distinct().Count());
}
