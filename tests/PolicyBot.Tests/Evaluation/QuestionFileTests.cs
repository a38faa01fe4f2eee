using PolicyBot.Evaluation;

namespace PolicyBot.Tests.Evaluation;

public sealed class QuestionFileTests : IDisposable
{
    private const string Good = """{"id": "1", "kind": "date", "question": "When?", "answerable": false}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("question-file-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_line_is_read_as_a_question()
    {
        var set = QuestionFile.Read(Write(
            """{"id": "J-1", "kind": "figure", "history": ["Hi"], "question": "How much?", "answerable": true, "accept": [["$1", "one dollar"], ["over"]], "must_not": ["$2"], "evidence": ["over $1"], "documents": ["a.md"], "note": "x"}"""));

        var question = Assert.Single(set.Questions);
        Assert.Equal(("J-1", "figure", "How much?", true), (question.Id, question.Kind, question.Question, question.Answerable));
        Assert.Equal(["Hi"], question.History);
        Assert.Equal([["$1", "one dollar"], ["over"]], question.Accept);
        Assert.Equal(["$2"], question.MustNot);
        Assert.Equal(["over $1"], question.Evidence);
    }

    [Fact]
    public void Lists_that_are_left_out_or_null_are_empty()
    {
        var question = QuestionFile.Read(Write("""{"id": "1", "kind": "date", "question": "When?", "answerable": false, "accept": null}""")).Questions[0];

        Assert.Empty(question.Accept);
        Assert.Empty(question.History);
    }

    [Fact]
    public void Blank_lines_are_passed_over_and_still_counted()
    {
        var fault = Assert.Throws<QuestionFileException>(() => QuestionFile.Read(Write(Good, "", "[]")));

        Assert.EndsWith("set.jsonl:3: a question is a JSON object; a list was given.", Assert.Single(fault.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind": "date", "question": "When?", "answerable": false}""", "'id' is missing")]
    [InlineData("""{"id": 1, "kind": "date", "question": "When?", "answerable": false}""", "'id' is a string; a number was given.")]
    [InlineData("""{"id": "1", "kind": "date", "question": "When?", "answerable": "no"}""", "'answerable' is true or false; a string was given.")]
    [InlineData("""{"id": "1", "kind": "date", "question": "When?", "answerable": true, "accept": ["2012"]}""", "'accept' is a list; a string was given.")]
    [InlineData("""{"id": "1", "kind": "date", "question": "When?", "answerable": true, "must_not": [3]}""", "'must_not' holds strings; a number was given.")]
    [InlineData("""{"id": "1", "kind": "compute", "question": "How much?", "answerable": true, "calculation": "sum"}""", "'calculation' is an object; a string was given.")]
    [InlineData("""{"id": "1", "kind": "compute", "question": "How much?", "answerable": true, "calculation": {"operation": "product"}}""", "'operation' is one of average, count, days")]
    [InlineData("""{"id": "1", "kind": "compute", "question": "How much?", "answerable": true, "calculation": {"operation": "sum", "operands": [{"quote": "x"}]}}""", "'figure' is missing")]
    public void A_faulty_line_says_what_was_given_and_what_was_expected(string line, string message)
    {
        var fault = Assert.Throws<QuestionFileException>(() => QuestionFile.Read(Write(line)));

        Assert.Contains(":1: " + message, Assert.Single(fault.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_faulty_line_is_named_at_once()
    {
        var fault = Assert.Throws<QuestionFileException>(() => QuestionFile.Read(Write("{", Good, "3")));

        Assert.Equal([1, 3], fault.Faults.Select(line => line.Contains(":1: ", StringComparison.Ordinal) ? 1 : 3));
    }

    [Fact]
    public void An_id_that_comes_twice_is_a_fault_of_the_second_line()
    {
        var fault = Assert.Throws<QuestionFileException>(() => QuestionFile.Read(Write(Good, Good)));

        Assert.Contains(":2: the id '1' was given before", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_question_is_a_fault()
    {
        Assert.Throws<QuestionFileException>(() => QuestionFile.Read(Write("")));
    }

    private string Write(params string[] lines)
    {
        var file = Path.Combine(_folder.FullName, "set.jsonl");
        File.WriteAllLines(file, lines);
        return file;
    }
}
