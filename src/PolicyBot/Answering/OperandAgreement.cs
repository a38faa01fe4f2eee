using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Whether figures that were chosen for the operands are sure enough to be computed with: each by itself, or because the others vouch for it.</summary>
internal sealed class OperandAgreement(EvidenceDecision decision)
{
    private const double LeastOfACorroborated = 0.25;
    private const double LeastOfANamed = 0.7;
    private const double CoverageOfACorroborated = 0.75;

    /// <summary>How far between the threshold and 1 a figure is sure that nothing else vouches for.</summary>
    private const double SureByItself = 0.4;

    private const double NameOfASureOne = 0.3;
    private const double LeastLead = 0.18;
    private const double LeastOfAVouchedFor = 0.5;
    private const double NameOfAVouchedFor = 0.5;
    private const double MeanOfAPart = 0.6;
    private const double MeanOfVouchedFor = 0.8;

    /// <summary>Whether one of the figures is sure.</summary>
    /// <param name="calculation">What is to be computed.</param>
    /// <param name="sought">What was found for each operand.</param>
    /// <param name="chosen">The figure chosen for each.</param>
    /// <param name="verdicts">What was decided on each by itself.</param>
    /// <param name="i">The place of the operand.</param>
    public bool IsSure(Calculation calculation, IReadOnlyList<SoughtOperand> sought, Operand[] chosen, Verdict[] verdicts, int i)
    {
        if (sought[i].IsOfASeries)
        {
            return true;
        }

        // A share is of its own whole, which stands beside it or is what the question gives.
        bool isApart = calculation.Operation == Operation.Share && !sought[1].IsGiven && OperandChoice.Closeness(chosen[0], chosen[1]) < OperandChoice.SideBySide;
        bool isCertain = verdicts[i].IsAnswered && verdicts[i].Confidence >= decision.Threshold + (SureByItself * (1 - decision.Threshold));
        bool isNamed = chosen[i].IsNamed || ((isCertain || IsPart(calculation, sought[i], chosen, verdicts)) && Operand.HasName(sought[i].Question, chosen[i].Sentence, sought[i].Own, NameOfASureOne, ConceptPlace.Heading));
        return isNamed && !IsAmbiguous(sought[i], chosen[i], chosen)
            && (!calculation.IsChange || IsCovered(sought[i].Question, chosen[i].Sentence))
            && (isCertain || IsPart(calculation, sought[i], chosen, verdicts) || (!isApart && ((verdicts[i].IsAnswered && IsCovered(sought[i].Question, chosen[i].Sentence)) || Corroborated(sought[i], chosen, i, verdicts[i]) || IsVouchedFor(sought, chosen, verdicts, i))));
    }

    /// <summary>Whether a sentence that holds all operands and nearly all of the question needs no full probability.</summary>
    public bool IsCorroborated(Question whole, ScoredSentence sentence, Verdict verdict) => verdict.Confidence >= LeastOfACorroborated * decision.Threshold && IsCovered(whole, sentence);

    // A figure of the other's unit that stands in the sentence of its own name needs less; still less two of one table, one sentence or one unit: each vouches for
    // the other, where nearly all of the question stands by them.
    private bool Corroborated(SoughtOperand sought, Operand[] chosen, int i, Verdict verdict)
    {
        Operand operand = chosen[i];
        if (!IsCovered(sought.Question, operand.Sentence))
        {
            return false;
        }

        bool isNamed = Operand.HasName(sought.Question, operand.Sentence, sought.Own, CoverageOfACorroborated, ConceptPlace.Sentence);
        return (isNamed && verdict.Confidence >= LeastOfANamed * decision.Threshold)
            || (verdict.Confidence >= LeastOfACorroborated * decision.Threshold
                && (sought.IsGiven || Array.TrueForAll(chosen, other => other.Label is not null && (other == operand || OperandChoice.Closeness(operand, other) >= OperandChoice.SideBySide
                    || (other.Figure.Unit.Length > 0 && other.Figure.Kind == FigureKind.Count && other.Figure.Unit == operand.Figure.Unit)))));
    }

    // Two figures of one kind in one passage that both fit: which is meant, the words do not tell.
    private static bool IsAmbiguous(SoughtOperand sought, Operand operand, Operand[] chosen) => sought.Candidates.Exists(other => !Array.Exists(chosen, one => OperandChoice.IsSamePlace(one, other)) && other.Sentence.Passage == operand.Sentence.Passage
        && FigureArithmetic.GoTogether(other.Figure, operand.Figure) && other.Figure.Value != operand.Figure.Value && Math.Abs(other.Score - operand.Score) < LeastLead);

    // A whole and its part in one sentence ("$79 million, including $75 million for judges") vouch for each other.
    private bool IsPart(Calculation calculation, SoughtOperand sought, Operand[] chosen, Verdict[] verdicts) =>
        (calculation.IsPartOfWhole || calculation.Operation == Operation.Share) && IsInclusive(calculation.Operation == Operation.Share ? chosen[1] : chosen[0], calculation.Operation == Operation.Share ? chosen[0] : chosen[1]) && Array.Exists(chosen, operand => operand.IsNamed)
        && verdicts.Average(verdict => verdict.Confidence) >= MeanOfAPart * decision.Threshold
        && Operand.HasName(sought.Question, chosen[sought.Phrase == calculation.Operands[0] ? 0 : 1].Sentence, sought.Own, NameOfASureOne, ConceptPlace.Sentence);

    // "$79 million, including $75 million", "of the 2,400 schools 300", "230 and 70" of 300.
    private static bool IsInclusive(Operand whole, Operand part)
    {
        if (whole.Sentence.Sentence != part.Sentence.Sentence)
        {
            return false;
        }

        IReadOnlyList<Term> terms = whole.Sentence.Sentence.Terms;
        string before = terms.LastOrDefault(term => term.Span.End <= whole.Figure.Span.Start && term.Word is not ("the" or "these" or "all" or "its")).Word ?? "";
        return before is "of" or "among" or "total"
            || terms.Any(term => term.Span.Start >= whole.Figure.Core.End && term.Span.End <= part.Figure.Span.Start && term.Word is "including" or "includes" or "which")
            || OperandChoice.IsSumOfOthers(whole, part);
    }

    // Of figures that measure the same, all named, a doubtful one may lean on a sure one.
    private bool IsVouchedFor(IReadOnlyList<SoughtOperand> sought, Operand[] chosen, Verdict[] verdicts, int i) =>
        verdicts[i].Confidence >= LeastOfAVouchedFor * decision.Threshold
        && verdicts.Average(verdict => verdict.Confidence) >= MeanOfVouchedFor * decision.Threshold
        && Operand.HasName(sought[i].Question, chosen[i].Sentence, sought[i].Own, NameOfAVouchedFor, ConceptPlace.Sentence)
        && Array.TrueForAll(chosen, other => other.IsNamed && FigureArithmetic.GoTogether(other.Figure, chosen[i].Figure));

    private static bool IsCovered(Question question, ScoredSentence sentence)
    {
        double all = 0, covered = 0;
        for (int i = 0; i < question.Concepts.Count; i++)
        {
            double weight = ImpliedWords.Contains(question.Concepts[i]) ? 0 : question.Concepts[i].Weight;
            all += weight;
            covered += sentence.Places[i] >= ConceptPlace.Title ? weight : 0;
        }

        return covered >= CoverageOfACorroborated * all;
    }
}
