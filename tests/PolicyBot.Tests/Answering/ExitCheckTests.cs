using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class ExitCheckTests : IDisposable
{
    private readonly TestEngine _test = TestEngine.Over("Aid\n\nNorway gave over $5 million to village schools in 2020.");

    public void Dispose() => _test.Dispose();

    [Fact]
    public void A_quote_that_is_not_in_the_served_document_does_not_leave()
    {
        Answer answer = _test.Engine.Answer("How much did Norway give to village schools?");
        Document edited = _test.Knowledge.Documents[0] with { Text = _test.Knowledge.Documents[0].Text.Replace('5', '6') };

        Answer left = ExitCheck.Pass(answer, new Knowledge(_test.Knowledge.Folder, [edited]));

        Assert.Equal(AnswerStatus.NoEvidence, left.Status);
        Assert.Empty(left.Citations);
    }

    [Fact]
    public void A_quote_of_another_edition_does_not_leave()
    {
        Answer answer = _test.Engine.Answer("How much did Norway give to village schools?");
        Document edition = _test.Knowledge.Documents[0] with { Sha256 = new string('0', 64) };

        Assert.Equal(AnswerStatus.NoEvidence, ExitCheck.Pass(answer, new Knowledge(_test.Knowledge.Folder, [edition])).Status);
    }

    [Fact]
    public void A_lead_that_lost_its_qualifier_does_not_leave()
    {
        Answer answer = _test.Engine.Answer("How much did Norway give to village schools?");
        Lead whole = answer.Lead!;
        Answer cut = answer with { Lead = whole with { Span = new(whole.Span.Start + "over ".Length, whole.Span.End) } };

        Assert.Equal(AnswerStatus.NoEvidence, ExitCheck.Pass(cut, _test.Knowledge).Status);
    }
}
