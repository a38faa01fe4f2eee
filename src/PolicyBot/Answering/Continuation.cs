using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Weighs the evidence of a follow-up: near what answered the question before, and saying what is new.</summary>
internal static class Continuation
{
    /// <summary>In the units of <see cref="Retrieval.ScoredPassage.Score"/>, whose best is 2 or a little less.</summary>
    private const double Finding = 0.5;

    private const double Nearness = 1;
    private const double StatesTheNew = 3;
    private const double InHeading = 0.8;
    private const double InPassage = 0.6;
    private const double ShareForOwnSubject = 0.4;

    /// <summary>What speaks for evidence that says the new in the document of the old, in log-odds: of the 26 such follow-ups tuned on, 20 had the right sentence, most of them declined without this.</summary>
    private const double Fitting = 2;

    /// <summary>No evidence makes up for this, in log-odds.</summary>
    private const double Lacking = -20;

    /// <summary>"Who else?" wants another sentence than the one that was quoted.</summary>
    private const double SaidAlready = 4;


    /// <summary>What a passage gains from being near, when passages are found.</summary>
    public static Func<IndexedPassage, double>? Prior(Question question, Antecedent? antecedent) =>
        antecedent is null ? null : passage => Finding * Strength(question, antecedent) * antecedent.Nearness(passage);

    /// <summary>The sentences in the order that the conversation gives them.</summary>
    public static IReadOnlyList<ScoredSentence> Rank(Question question, IReadOnlyList<ScoredSentence> ranked, Antecedent? antecedent)
    {
        if (antecedent is null)
        {
            return ranked;
        }

        double strength = Nearness * Strength(question, antecedent);
        return [.. ranked
            .Select(sentence => sentence with
            {
                Score = sentence.Score
                    + (strength * antecedent.Nearness(sentence.Passage))
                    + (question.TakesUp ? StatesTheNew * ShareOfTheNew(question, sentence) : 0)
                    - (question.AsksFurther && sentence.Sentence.Span == antecedent.Evidence.Sentence.Span && !antecedent.IsCheck ? SaidAlready : 0),
            })
            .OrderByDescending(sentence => sentence.Score)
            .ThenBy(sentence => sentence.Passage.Ordinal)
            .ThenBy(sentence => sentence.Sentence.Span.Start)];
    }

    /// <summary>What the conversation says for the best sentence, in log-odds: much against one that lacks what is new, however well it answers the question before.</summary>
    public static double Of(Question question, ScoredSentence best, Antecedent? antecedent)
    {
        if (question.TakesUp && antecedent is not null && (LacksTheNew(question, best) || LacksTheKind(question, best)))
        {
            return Lacking;
        }

        bool fits = question.Document is not null || (question.TakesUp && !question.Leans && antecedent?.Nearness(best.Passage) > 0);
        return fits && ShareOfTheNew(question, best) >= InPassage && !LacksTheKind(question, best) ? Fitting : 0;
    }

    private static double Strength(Question question, Antecedent antecedent) =>
        (question.TakesUp ? 1 : ShareForOwnSubject) * (antecedent.IsAnswered ? 1 : antecedent.Confidence);

    private static double ShareOfTheNew(Question question, ScoredSentence sentence)
    {
        double all = 0, stated = 0;
        for (int i = 0; i < question.Concepts.Count; i++)
        {
            if (question.Concepts[i].Share >= 1)
            {
                all += question.Concepts[i].Weight;
                stated += question.Concepts[i].Weight * sentence.Places[i] switch
                {
                    ConceptPlace.Sentence => 1,
                    ConceptPlace.Heading => InHeading,
                    ConceptPlace.Passage => InPassage,
                    _ => 0,
                };
            }
        }

        return all > 0 ? stated / all : 0;
    }

    // A name or date must stand; a plain word of a whole question may be said otherwise.
    private static bool LacksTheNew(Question question, ScoredSentence best)
    {
        int[] own = [.. Enumerable.Range(0, question.Concepts.Count).Where(i => question.Concepts[i].Share >= 1 && (question.MustStateTheNew || question.Concepts[i].Kind != ConceptKind.Word))];
        return own.Length > 0 && own.All(i => best.Places[i] <= ConceptPlace.Document);
    }

    // "In percent?", where only a count is stated.
    private static bool LacksTheKind(Question question, ScoredSentence best) => question.Expected switch
    {
        ExpectedAnswer.Count => !best.Sentence.Figures.Any(figure => figure.Kind is FigureKind.Count or FigureKind.Percentage or FigureKind.Multiple),
        ExpectedAnswer.Share or ExpectedAnswer.Date or ExpectedAnswer.Amount or ExpectedAnswer.Duration => best.Matching.Count == 0,
        _ => false,
    };
}
