using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Weighs the evidence of a follow-up: near what answered the question before, and saying what is new.</summary>
/// <param name="index">The passages.</param>
internal sealed class Continuation(PassageIndex index)
{
    /// <summary>In the units of <see cref="Retrieval.ScoredPassage.Score"/>, whose best is 2 or a little less.</summary>
    private const double Finding = 0.5;

    private const double Nearness = 1;
    private const double StatesTheNew = 3;

    /// <summary>For a sentence that says all that is new, beside <see cref="StatesTheNew"/>.</summary>
    private const double StatesAllOfTheNew = 1.5;

    /// <summary>For the cosine with the sentence that answered the question before, where only a part of that was replaced: "and Peru?" is answered in much the same words.</summary>
    private const double Likeness = 3;

    /// <summary>"By how much?" wants a figure of that kind.</summary>
    private const double LacksKind = 2;

    private const double LacksRarest = 3;
    private const double InHeading = 0.8;
    private const double InPassage = 0.6;
    private const double ShareForOwnSubject = 0.4;

    /// <summary>What speaks for evidence that says all of a question of its own in the document of the one before, where there are several documents, in log-odds.</summary>
    private const double SameDocument = 0.7;

    private const double NearlyAll = 0.9;

    /// <summary>What speaks for evidence that says the new in the document of the old, in log-odds: of the 26 such follow-ups tuned on, 20 had the right sentence, most of them declined without this.</summary>
    private const double Fitting = 2;

    /// <summary>The same where the turn asks something of its own behind the question before ("and how many trust it?"), and the evidence says all that it names.</summary>
    private const double FittingBehind = 0.8;

    /// <summary>No evidence makes up for this, in log-odds.</summary>
    private const double Lacking = -20;

    /// <summary>"Who else?" wants another sentence than the one that was quoted.</summary>
    private const double SaidAlready = 4;

    private readonly bool _several = index.Knowledge.Documents.Count > 1;

    /// <summary>What a passage gains from being near, when passages are found.</summary>
    public static Func<IndexedPassage, double>? Prior(Question question, Antecedent? antecedent) =>
        antecedent is null ? null : passage => Finding * Strength(question, antecedent) * antecedent.Nearness(passage);

    /// <summary>The sentences in the order that the conversation gives them.</summary>
    public IReadOnlyList<ScoredSentence> Rank(Question question, IReadOnlyList<ScoredSentence> ranked, Antecedent? antecedent)
    {
        if (antecedent is null)
        {
            return ranked;
        }

        double strength = Nearness * Strength(question, antecedent);
        bool replaces = question.TakesUp && !question.Leans && antecedent.IsAnswered;
        return [.. ranked
            .Select(sentence => sentence with
            {
                Score = sentence.Score
                    + (strength * antecedent.Nearness(sentence.Passage))
                    + (question.TakesUp ? Novelty(ShareOfTheNew(question, sentence)) : 0)
                    + (replaces ? Likeness * Cosine(antecedent.Evidence, sentence) : 0)
                    - (question.TakesUp && LacksTheOwnKind(question, sentence) ? LacksKind : 0)
                    - (question.MustStateTheNew ? LacksRarest * LackOfTheRarest(question, sentence) : 0)
                    - (SaysTheReplaced(question, sentence) ? SaidAlready : 0)
                    - (question.AsksFurther && sentence.Sentence.Span == antecedent.Evidence.Sentence.Span && !antecedent.Question.IsCheck ? SaidAlready : 0),
            })
            .OrderByDescending(sentence => sentence.Score)
            .ThenBy(sentence => sentence.Passage.Ordinal)
            .ThenBy(sentence => sentence.Sentence.Span.Start)];
    }

    /// <summary>What the conversation says for the best sentence, in log-odds: much against one that lacks what is new, however well it answers the question before.</summary>
    public double Of(Question question, ScoredSentence best, Antecedent? antecedent)
    {
        if (question.TakesUp && antecedent is not null && (LacksTheNew(question, best) || LacksTheRarestName(question, best) || LacksTheKind(question, best)))
        {
            return Lacking;
        }

        if (_several && question.Document is null && antecedent?.Nearness(best.Passage) > 0 && !question.TakesUp)
        {
            return ShareOfTheNew(question, best) >= NearlyAll ? SameDocument : 0;
        }

        if (question.Leans && !question.IsOfTheKindBefore && antecedent?.Nearness(best.Passage) > 0)
        {
            return ShareOfTheNew(question, best) >= NearlyAll ? FittingBehind : 0;
        }

        bool fits = question.Document is not null || (question.TakesUp && !question.Leans && antecedent?.Nearness(best.Passage) > 0);
        return fits && ShareOfTheNew(question, best) >= InPassage && !LacksTheKind(question, best) ? Fitting : 0;
    }

    private static double Novelty(double share) => (StatesTheNew * share) + (share >= NearlyAll ? StatesAllOfTheNew : 0);

    private double Cosine(ScoredSentence left, ScoredSentence right) =>
        index.Vectors is { } vectors ? vectors.OfSentence(left.Passage.Ordinal, NumberOf(left)).Dot(vectors.OfSentence(right.Passage.Ordinal, NumberOf(right))) : 0;

    private static int NumberOf(ScoredSentence sentence)
    {
        for (int i = 0; i < sentence.Passage.Sentences.Count; i++)
        {
            if (sentence.Passage.Sentences[i].Span == sentence.Sentence.Span)
            {
                return i;
            }
        }

        return 0;
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

    // "And for enforcing immigration laws?" is not answered by what speaks of law enforcement.
    private static double LackOfTheRarest(Question question, ScoredSentence sentence) => Rarest(question) is not (>= 0 and var rarest) ? 0 : sentence.Places[rarest] switch
    {
        ConceptPlace.Sentence or ConceptPlace.Heading => 0,
        ConceptPlace.Passage => 0.5,
        _ => 1,
    };

    // "And the Department of Irrigation?" is not answered by what speaks of another department.
    private static bool LacksTheRarestName(Question question, ScoredSentence sentence) =>
        question.MustStateTheNew && LackOfTheRarest(question, sentence) >= 1 && question.Concepts[Rarest(question)].Kind != ConceptKind.Word;

    // The place of the rarest concept of the turn itself; negative where it has none.
    private static int Rarest(Question question)
    {
        int rarest = -1;
        for (int i = 0; i < question.Concepts.Count; i++)
        {
            if (question.Concepts[i].Share >= 1 && (rarest < 0 || question.Concepts[i].Weight > question.Concepts[rarest].Weight))
            {
                rarest = i;
            }
        }

        return rarest;
    }

    // "Who will represent China?", "and the United States?": whatever the reader makes of it, "China" is no answer.
    private static bool SaysTheReplaced(Question question, ScoredSentence sentence) =>
        question.Replaced.Length > 0 && sentence.Span is { } span && Holds(Stems(question.Replaced), Stems(sentence.Passage.Passage.Document.Cut(span)));

    private static string[] Stems(string text) => [.. TextAnalyzer.Terms(text).Select(term => term.Stem)];

    private static bool Holds(ReadOnlySpan<string> stems, ReadOnlySpan<string> run) => run.Length > 0 && stems.IndexOf(run) >= 0;

    // Where a turn is only put behind the one before, the kind may be that one's.
    private static bool LacksTheOwnKind(Question question, ScoredSentence sentence) => !question.IsOfTheKindBefore && LacksTheKind(question, sentence);

    // "In percent?", where only a count is stated.
    private static bool LacksTheKind(Question question, ScoredSentence best) => question.Expected switch
    {
        ExpectedAnswer.Count => !best.Sentence.Figures.Any(figure => figure.Kind is FigureKind.Count or FigureKind.Percentage or FigureKind.Multiple),
        ExpectedAnswer.Share or ExpectedAnswer.Change or ExpectedAnswer.Date or ExpectedAnswer.Amount or ExpectedAnswer.Duration => best.Matching.Count == 0,
        _ => false,
    };
}
