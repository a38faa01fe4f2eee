namespace PolicyBot.Evaluation;

/// <summary>What a number of grades come to.</summary>
public sealed record Scorecard
{
    /// <summary>How many questions were asked.</summary>
    public required int Questions { get; init; }

    /// <summary>How many replies are right.</summary>
    public required int Right { get; init; }

    /// <summary>How many questions are answerable.</summary>
    public required int Answerable { get; init; }

    /// <summary>How many replies to answerable questions are right.</summary>
    public required int AnswerableRight { get; init; }

    /// <summary>How many replies to answerable questions claim to answer.</summary>
    public required int Answered { get; init; }

    /// <summary>How many replies to answerable questions cite the evidence.</summary>
    public required int EvidenceCited { get; init; }

    /// <summary>How many replies to unanswerable questions are right: sound, and not answered.</summary>
    public required int Declined { get; init; }

    /// <summary>How many replies claim to answer and are not right.</summary>
    public required int WrongSaid { get; init; }

    /// <summary>How many citations were given.</summary>
    public required int Citations { get; init; }

    /// <summary>How many of them are cut from the served document, unit for unit.</summary>
    public required int Verbatim { get; init; }

    /// <summary>How many questions could not be answered for a fault.</summary>
    public required int Errors { get; init; }

    /// <summary>How many questions are not answerable.</summary>
    public int Unanswerable => Questions - Answerable;

    /// <summary>Counts grades; of none, every count is 0.</summary>
    public static Scorecard Of(IReadOnlyCollection<Grade> grades) => new()
    {
        Questions = grades.Count,
        Right = grades.Count(grade => grade.Right),
        Answerable = grades.Count(grade => grade.Question.Answerable),
        AnswerableRight = grades.Count(grade => grade.Question.Answerable && grade.Right),
        Answered = grades.Count(grade => grade.Question.Answerable && grade.Answered),
        EvidenceCited = grades.Count(grade => grade.EvidenceCited),
        Declined = grades.Count(grade => !grade.Question.Answerable && grade.Right),
        WrongSaid = grades.Count(grade => grade.WrongSaid),
        Citations = grades.Sum(grade => grade.Answer?.Citations.Count ?? 0),
        Verbatim = grades.Sum(grade => grade.Verbatim),
        Errors = grades.Count(grade => grade.Error is not null),
    };

    /// <summary>One scorecard a kind of question, in ordinal order of the kinds.</summary>
    public static IReadOnlyList<(string Kind, Scorecard Score)> ByKind(IEnumerable<Grade> grades) =>
    [
        .. grades.GroupBy(grade => grade.Question.Kind)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => (kind.Key, Of([.. kind]))),
    ];
}
