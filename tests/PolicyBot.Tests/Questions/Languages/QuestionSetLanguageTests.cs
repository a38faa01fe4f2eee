using PolicyBot.Documents;
using PolicyBot.Evaluation;
using PolicyBot.Indexing;
using PolicyBot.Questions.Languages;
using PolicyBot.Questions.Spanish;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Questions.Languages;

public sealed class QuestionSetLanguageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_English_turn_of_the_question_sets_is_taken_for_another_language()
    {
        string tests = Path.Combine(Path.GetDirectoryName(Release.Folder)!, "tests");
        using PassageIndex index = PassageIndex.Open(KnowledgeFolder.Load(Path.Combine(tests, "releases")), _folder.Path);
        var reader = new SpokenTurnReader(index, Glossary.BuiltIn);

        IEnumerable<string> turns = QuestionSet.FilesBelow(Path.Combine(tests, "questions"))
            .Where(file => !IsInAnotherLanguage(file))
            .SelectMany(file => QuestionFile.Read(file).Questions)
            .Where(question => question.Kind != "other_language")
            .SelectMany(question => question.History.Append(question.Question));

        Assert.DoesNotContain(turns, turn => reader.Read(turn, []).Language != Language.English);
    }

    private static bool IsInAnotherLanguage(string file) =>
        Path.GetFileName(Path.GetDirectoryName(file)!) is var folder
        && (folder == "other-language" || (folder.Contains("spanish-", StringComparison.Ordinal) && !folder.EndsWith("-in-english", StringComparison.Ordinal)));
}
