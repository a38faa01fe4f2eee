using System.Text.Json;
using FsCheck.Xunit;
using PolicyBot.Answering;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

/// <summary>The promises of the product, over random questions to the release and over random documents.</summary>
public sealed class PromiseTests(ReleaseEngine release) : IClassFixture<ReleaseEngine>
{
    [Property(MaxTest = 300)]
    public void Any_question_to_the_release_keeps_the_promises(string noise, byte choice)
    {
        string question = NoisyQuestion.Of(release.Knowledge.Documents[0], noise, choice);

        Answer answer = release.Engine.Answer(question);

        Promises.Keep(answer, question, release.Knowledge);
        Assert.Equal(Json(answer), Json(release.Engine.Answer(question)));
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(RandomRelease)])]
    public void Any_document_of_sentences_with_figures_keeps_the_promises(RandomRelease document)
    {
        using TestEngine test = TestEngine.Over(document.Text);
        foreach (string question in document.Questions)
        {
            Answer answer = test.Engine.Answer(question);

            Promises.Keep(answer, question, test.Knowledge);
            Assert.Equal(Json(answer), Json(test.Engine.Answer(question)));
        }
    }

    private static string Json(Answer answer) => JsonSerializer.Serialize(answer);
}
