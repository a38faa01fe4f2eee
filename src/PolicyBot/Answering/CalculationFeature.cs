namespace PolicyBot.Answering;

/// <summary>What the decision on a computed answer goes by; logits are in tens of nats, others from 0 to 1 unless said otherwise.</summary>
internal enum CalculationFeature
{
    /// <summary>The log-odds of the operation.</summary>
    Operation,

    /// <summary>The log-odds that nothing is to be computed.</summary>
    Nothing,

    /// <summary>The logit of the least likely operand.</summary>
    LeastOperand,

    /// <summary>The mean logit of the operands.</summary>
    MeanOperand,

    /// <summary>The logit of the likeliest figure that was left though it goes together with the operands; the least there is where none does.</summary>
    BestLeft,

    /// <summary>How far the least likely operand is above that.</summary>
    Margin,

    /// <summary>The highest logit that one figure alone is the answer.</summary>
    BestAnswer,

    /// <summary>The same, of the operands.</summary>
    AnswerOfOperands,

    /// <summary>How much of the question, by weight, stands in the operands' sentences.</summary>
    InSentences,

    /// <summary>How much of it stands there or around them.</summary>
    Around,

    /// <summary>Whether a name of the question stands nowhere near an operand and nowhere in its document.</summary>
    NameAbsent,

    /// <summary>Whether it stands in no document at all; then nothing is computed, for the figures are another's.</summary>
    NameUnknown,

    /// <summary>Whether a date of the question stands nowhere near an operand and nowhere in its document.</summary>
    DateAbsent,

    /// <summary>How much of the question, by weight, no operand's document has.</summary>
    Absent,

    /// <summary>Whether all operands stand in one sentence.</summary>
    OneSentence,

    /// <summary>Whether all stand in one passage, or in rows or items side by side.</summary>
    SideBySide,

    /// <summary>Whether all stand in one document.</summary>
    OneDocument,

    /// <summary>Whether the operands give a result.</summary>
    Computable,

    /// <summary>Whether the rules tell the same operation.</summary>
    RulesAgree,

    /// <summary>Whether it is the rules' answer.</summary>
    OfRules,

    /// <summary>Whether it is not, but the rules give the same.</summary>
    RulesGiveTheSame,

    /// <summary>Whether the rules give another answer.</summary>
    RulesGiveAnother,

    /// <summary>The confidence of the rules' answer, where this is it; else 0.</summary>
    ConfidenceOfRules,

    /// <summary>Whether figures are added.</summary>
    Sums,

    /// <summary>Whether figures or dates are put in order.</summary>
    Ranks,

    /// <summary>Whether dates are subtracted.</summary>
    Elapses,

    /// <summary>Whether one figure is divided by another.</summary>
    Divides,

    /// <summary>How many operands there are beyond two, in fives.</summary>
    More,

    /// <summary>Whether the question may mean several documents.</summary>
    Shelf,
}
