using PolicyBot.Passages;

namespace PolicyBot.Tests.Passages;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The U.S. Department of State and U.S. companies agreed.")]
    [InlineData("Joseph R. Biden, Jr. announced it.")]
    [InlineData("Secretary of State Antony J. Blinken will meet J. K. Rowling.")]
    [InlineData("Dr. Ellie Cannon met Mr. Udaya, Sen. Rick Scott and the Hon. President in St. Louis.")]
    [InlineData("See No. 5, Nos. 7 and 8, Art. 3, Sec. 232 and Fig. 2 of it.")]
    [InlineData("It costs $2.8 billion, or 3.5 percent, i.e. less.")]
    [InlineData("Food (e.g. Rice or e.g. 5 apples) is dear.")]
    [InlineData("It pays Rs. 1,100,000/- for a 550 sq. ft. house and Rs.55,000/- a month.")]
    [InlineData("Between Jan. 1, 2006, and Apr. 4, 2012, at 5 p.m. Eastern time, it rose.")]
    [InlineData("Wells Fargo & Co. and Citi Inc. Holdings paid.")]
    [InlineData("Visit StudentAid.gov/debtrelief, www.hud.Gov or Mirage.News today.")]
    [InlineData("He waited ... and waited … for it.")]
    [InlineData("\"Is it so?\" he asked, and \"No!\" came back.")]
    [InlineData("It has aims: 1) combat; 2) collect; 3) protect; and more.")]
    [InlineData("1. First comes this.")]
    [InlineData("reducing violence; expanding security; protecting the environment;and more")]
    [InlineData("an office in Washington, D.C. near the river")]
    public void One_sentence_stays_one(string text) => Assert.Equal([text], Split(text));

    [Theory]
    [InlineData("It rose in 2020. It fell in 2021.", "It rose in 2020.", "It fell in 2021.")]
    [InlineData("It rose. 15 countries joined. $5 was paid.", "It rose.", "15 countries joined.", "$5 was paid.")]
    [InlineData("He came to the U.S. The visit was short.", "He came to the U.S.", "The visit was short.")]
    [InlineData("It opens at 9 a.m. It closes at noon.", "It opens at 9 a.m.", "It closes at noon.")]
    [InlineData("They met Acme Inc. In May they signed.", "They met Acme Inc.", "In May they signed.")]
    [InlineData("He said \"No.\" She said (yes.) They left.", "He said \"No.\"", "She said (yes.)", "They left.")]
    [InlineData("It is “right.” Rather, it is fair.", "It is “right.”", "Rather, it is fair.")]
    [InlineData("Why? Because! So it is.", "Why?", "Because!", "So it is.")]
    [InlineData("It waits... Then it goes.", "It waits...", "Then it goes.")]
    [InlineData("It spurs growth.The rest follows.", "It spurs growth.", "The rest follows.")]
    [InlineData("It is of the author(s).View it.", "It is of the author(s).", "View it.")]
    [InlineData("They stayed in Colombia.The rest left.", "They stayed in Colombia.", "The rest left.")]
    [InlineData("It complies with this order.[1] The report found more.", "It complies with this order.[1]", "The report found more.")]
    [InlineData("It has a definition.1 Put simply, it is one.", "It has a definition.1", "Put simply, it is one.")]
    [InlineData("It was as follows:* To increase it.* To extend it.", "It was as follows:", "To increase it.", "To extend it.")]
    [InlineData("It has two parts: • one • two", "It has two parts:", "one", "two")]
    [InlineData("See www.police.uk. I have asked.", "See www.police.uk.", "I have asked.")]
    [InlineData("Is it No. No is no answer.", "Is it No.", "No is no answer.")]
    [InlineData("Él llegó. Álvaro salió.", "Él llegó.", "Álvaro salió.")]
    [InlineData("これは文です。次の文です。", "これは文です。", "次の文です。")]
    public void Sentences_part(string text, params string[] sentences) => Assert.Equal(sentences, Split(text));

    [Fact]
    public void Words_without_a_stop_are_a_sentence() => Assert.Equal(["no stop at all"], Split("no stop at all"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void A_text_without_words_has_no_sentence(string text) => Assert.Empty(SentenceSplitter.Split(text));

    [Theory]
    [InlineData("a.B ")]
    [InlineData("A.")]
    [InlineData("...")]
    [InlineData("x. ")]
    [InlineData("(((")]
    [InlineData("U.S. The ")]
    [InlineData(".\"")]
    [InlineData("a.1")]
    public void Time_is_linear_in_the_text(string run)
    {
        var text = string.Concat(Enumerable.Repeat(run, 500_000 / run.Length));

        Assert.Equal(text.TrimEnd().Length, SentenceSplitter.Split(text)[^1].End);
    }

    private static string[] Split(string text) => [.. SentenceSplitter.Split(text).Select(span => text[span.Start..span.End])];
}
