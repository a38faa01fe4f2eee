using PolicyBot.Documents;
using PolicyBot.Passages;

namespace PolicyBot.Tests.Passages;

public sealed class NoteReadingTests
{
    [Fact]
    public void Words_that_a_note_adds_are_read_and_have_an_empty_source()
    {
        var passage = Read("  • S. exports doubled.", ("S. exports", "U.S. exports"));

        Assert.Equal("U.S. exports doubled.", passage.Reading.Text);
        Assert.Equal("S. exports doubled.", passage.Document.Cut(passage.Span));
        Assert.Equal("", passage.Document.Cut(passage.Reading.ToDocument(new(0, 2))));
        Assert.Equal("S. exports", passage.Document.Cut(passage.Reading.ToDocument(new(0, 12))));
        Assert.Equal(passage.Span, Assert.Single(passage.Sentences));
    }

    [Fact]
    public void Only_the_differing_middle_is_replaced()
    {
        var passage = Read("The Peace Accordwith over $1 billion.", ("Peace Accordwith over", "Peace Accord with over"));

        Assert.Equal("The Peace Accord with over $1 billion.", passage.Reading.Text);
        Assert.Equal("Accordwith", passage.Document.Cut(passage.Reading.ToDocument(new(10, 21))));
        Assert.Equal("with", passage.Document.Cut(passage.Reading.ToDocument(new(17, 21))));
    }

    [Theory]
    [InlineData("teh", "the", "Here is the text.")]
    [InlineData("is teh", "is", "Here is text.")]
    [InlineData("teh text.", "the text. More.", "Here is the text. More.")]
    [InlineData("Here is", "There is", "There is teh text.")]
    [InlineData("Here is teh text.", "Nothing", "Nothing")]
    public void Words_are_replaced_left_out_and_added_anywhere(string at, string reads, string words) =>
        Assert.Equal(words, Read("Here is teh text.", (at, reads)).Reading.Text);

    [Fact]
    public void Several_notes_of_one_passage_are_all_read() =>
        Assert.Equal("One and two and three.", Read("One andtwo andthree.", ("andtwo", "and two"), ("andthree", "and three")).Reading.Text);

    [Fact]
    public void A_note_reaches_into_a_heading() =>
        Assert.Equal("Peace Accord", Read("Peace Acord\n\nWords follow here.", ("Acord", "Accord")).Headings[^1]);

    [Fact]
    public void A_corrected_slip_parts_sentences_as_the_right_words_do() =>
        Assert.Equal(2, Read("It rosein May. Then it fell.", ("rosein", "rose in")).Sentences.Count);

    private static Passage Read(string text, params (string At, string Reads)[] notes)
    {
        var document = Texts.Document(text, file: "a.txt") with
        {
            Notes = [.. notes.Select(note => new Note(new(text.IndexOf(note.At, StringComparison.Ordinal), text.IndexOf(note.At, StringComparison.Ordinal) + note.At.Length), note.Reads, null))],
        };
        return PassageReader.Read(document)[^1];
    }
}
