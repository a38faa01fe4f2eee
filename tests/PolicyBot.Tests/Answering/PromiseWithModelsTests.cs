using System.Text.Json;
using FsCheck.Xunit;
using PolicyBot.Answering;
using PolicyBot.Tests.Inference;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

/// <summary>The promises of the product with both models on: fewer samples, as each reads.</summary>
public sealed class PromiseWithModelsTests(ReadingReleaseEngine release) : IClassFixture<ReadingReleaseEngine>
{
    [Property(MaxTest = 25)]
    public void Any_question_to_the_release_keeps_the_promises(string noise, byte choice)
    {
        string question = NoisyQuestion.Of(release.Knowledge.Documents[0], noise, choice);

        Answer answer = release.Engine.Answer(question);

        Promises.Keep(answer, question, release.Knowledge);
        Assert.Equal(JsonSerializer.Serialize(answer), JsonSerializer.Serialize(release.Engine.Answer(question)));
    }

    [Property(MaxTest = 8, Arbitrary = [typeof(RandomRelease)])]
    public void Any_document_of_sentences_with_figures_keeps_the_promises(RandomRelease document)
    {
        using TestEngine test = TestEngine.Over(document.Text, SharedModels.All);
        foreach (string question in document.Questions)
        {
            Answer answer = test.Engine.Answer(question);

            Promises.Keep(answer, question, test.Knowledge);
            Assert.Equal(JsonSerializer.Serialize(answer), JsonSerializer.Serialize(test.Engine.Answer(question)));
        }
    }
}
