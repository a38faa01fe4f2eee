using PolicyBot.Documents;
using PolicyBot.Evaluation;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Evaluation;

public sealed class RepositoryQuestionTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Release.Folder)!, "tests", "questions");

    private static readonly Dictionary<string, Knowledge> Loaded = new(StringComparer.Ordinal);

    public static TheoryData<string> Files => [.. QuestionSet.FilesBelow(Folder).Select(file => Path.GetRelativePath(Folder, file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_set_can_be_read_and_its_evidence_stands_in_what_it_is_asked_of(string file)
    {
        var set = QuestionFile.Read(Path.Combine(Folder, file));
        var documents = set.Within(Load(set.KnowledgePath()!)).Documents;

        var lost = from question in set.Questions
                   from evidence in question.Evidence
                   where !documents.Any(document => document.Text.Contains(evidence, StringComparison.Ordinal))
                   select $"{question.Id}: {evidence}";

        Assert.Empty(lost);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_answerable_question_accepts_something_and_an_unanswerable_one_nothing(string file)
    {
        var odd = QuestionFile.Read(Path.Combine(Folder, file)).Questions
            .Where(question => question.Answerable != question.Accept.Count > 0 || question.Accept.Any(list => list.Count == 0));

        Assert.Empty(odd.Select(question => question.Id));
    }

    private static Knowledge Load(string folder)
    {
        lock (Loaded)
        {
            if (!Loaded.TryGetValue(folder, out var knowledge))
            {
                Loaded[folder] = knowledge = KnowledgeFolder.Load(folder);
            }

            return knowledge;
        }
    }
}
