using PolicyBot.Evaluation;
using PolicyBot.Evaluation.Yardsticks;

namespace PolicyBot.Tests.Evaluation.Yardsticks;

public sealed class ReadingTaskTests : IDisposable
{
    private const string Squad =
        """
        {"version": "v2.0", "data": [{"title": "Lima_Declaration", "paragraphs": [
          {"context": "In June 2022, 20 nations adopted the Lima Declaration.", "qas": [
            {"id": "a", "question": "How many nations adopted the Lima Declaration?", "is_impossible": false,
             "answers": [{"text": "20", "answer_start": 14}, {"text": "20", "answer_start": 14}, {"text": "20 nations", "answer_start": 14}]},
            {"id": "b", "question": "Who drafted the Oslo Treaty?", "is_impossible": true, "answers": []}]},
          {"context": "Peru hosts refugees.", "qas": []}]}]}
        """;

    private const string Pages = """[{"doc_id": "Permits#1", "title": "Permits", "domain": "dmv", "doc_text": "A permit costs $12. \n\nBring your passport.", "spans": {}}]""";

    private const string Turns =
        """
        {"id": "d_3", "doc_id": "Permits#1", "question": "And what do I bring?", "history": [{"role": "user", "utterance": "What is a permit?"}, {"role": "agent", "utterance": "A card."}], "answers": {"text": ["Bring your passport."], "answer_start": [22]}}
        """;

    private readonly BenchmarkFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Each_paragraph_of_squad_is_a_document_and_each_right_answer_stands_once()
    {
        var task = SquadFile.Read(_files.Add("dev.json", Squad).Folder)!;

        Assert.Equal(2, task.Documents.Count);
        Assert.Equal(["20", "20 nations"], task.Questions[0].Answers);
        Assert.Equal(("Lima Declaration", "In June 2022, 20 nations adopted the Lima Declaration."), (Of(task, 0).Title, Of(task, 0).Text));
    }

    [Fact]
    public void An_impossible_question_of_squad_has_no_answer() => Assert.Empty(SquadFile.Read(_files.Add("dev.json", Squad).Folder)!.Questions[1].Answers);

    [Fact]
    public void A_turn_of_doc2dial_has_the_askers_earlier_turns_only()
    {
        var task = Doc2DialFolder.Read(_files.Add("docs.json", Pages).AddPacked("rc_dev.jsonl", Turns).Folder)!;

        Assert.Equal(["What is a permit?"], task.Questions[0].History);
        Assert.Equal(["Bring your passport."], task.Questions[0].Answers);
        Assert.Equal("Permits", Of(task, 0).Title);
    }

    [Fact]
    public void A_benchmark_whose_files_are_missing_is_not_there()
    {
        Assert.Null(SquadFile.Read(_files.Folder));
        Assert.Null(Doc2DialFolder.Read(_files.Add("docs.json", Pages).Folder));
    }

    [Fact]
    public void A_file_that_is_no_squad_is_named() =>
        Assert.Contains("dev.json: not as", Assert.Throws<QuestionFileException>(() => SquadFile.Read(_files.Add("dev.json", """{"data": [{}]}""").Folder)).Message, StringComparison.Ordinal);

    [Fact]
    public void Questions_are_answered_from_their_own_document_and_declines_keep_the_nearest_evidence()
    {
        var task = SquadFile.Read(_files.Add("dev.json", Squad).Folder)!;

        var answers = new ReadingYardstick(models: null, _files.Folder).Measure(task);

        Assert.Equal((true, "20 nations"), (answers[0].IsAnswered, answers[0].Lead));
        Assert.Equal((false, ""), (answers[1].IsAnswered, answers[1].Lead));
        Assert.Equal(Of(task, 0).Text, answers[0].Quote);
    }

    [Fact]
    public void A_question_to_a_document_that_is_not_there_is_refused()
    {
        var task = new ReadingTask(new Dictionary<string, PolicyBot.Documents.Document>(), [new("lost", "Who?", [], [])]);

        Assert.Contains("'lost'", Assert.Throws<QuestionFileException>(() => new ReadingYardstick(null, _files.Folder).Measure(task)).Message, StringComparison.Ordinal);
    }

    private static PolicyBot.Documents.Document Of(ReadingTask task, int question) => task.Documents[task.Questions[question].DocumentId];
}
