using PolicyBot.Documents;
using PolicyBot.Replies;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Replies;

public sealed class ReplyTests : IDisposable
{
    private const string Text = "Aid\n\nThe ministry helps many people.\n\nTo schools\n\nS. grants to Peru reached over $5 million in 2020. Nobody pays more.";

    private readonly TestEngine _test = new(TestEngine.Document("text", Text) with
    {
        Republisher = "Mirror",
        Notes = [new Note(new(Text.IndexOf("S. grants", StringComparison.Ordinal), Text.IndexOf(" to Peru", StringComparison.Ordinal)), "U.S. grants", "a lost letter")],
    });

    public void Dispose() => _test.Dispose();

    [Fact]
    public void An_answer_is_said_with_lead_quote_note_and_source() =>
        Assert.Equal(
            """
            over $5 million in 2020 [1]

            “S. grants to Peru reached over $5 million in 2020.” [1] [meant to read “U.S. grants”: a lost letter]
            Aid; Ministry of Tests, as republished by Mirror; date not stated; section To schools, paragraph 1
            """,
            Say("How much did U.S. grants to Peru reach?"));

    [Fact]
    public void A_decline_says_what_was_not_found_before_it_shows_what_is_near() =>
        Assert.StartsWith(
            "The documents do not answer that. I found nothing there that joins it with “Chile”.\n\nThe nearest passage, which does not answer it:",
            Say("How much did U.S. grants to Chile reach?"),
            StringComparison.Ordinal);

    [Fact]
    public void A_correction_names_the_claim_as_not_stated() =>
        Assert.StartsWith(
            "The text says: over $5 million [1] The text does not state “$9 million” here.",
            Say("Why did U.S. grants to Peru reach $9 million?"),
            StringComparison.Ordinal);

    private string Say(string question) => PlainText.Of(Reply.To(_test.Engine.Answer(question))).ReplaceLineEndings("\n");
}
