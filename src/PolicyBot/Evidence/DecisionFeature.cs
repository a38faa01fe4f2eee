namespace PolicyBot.Evidence;

/// <summary>What is known of a question and its best evidence beside the <see cref="SentenceFeature"/>s of that evidence.</summary>
internal enum DecisionFeature
{
    /// <summary>How far the best sentence's ranking score lies above the best one of another passage.</summary>
    Margin,

    /// <summary>The best sentence's share of the ranking's softmax over all sentences.</summary>
    Dominance,

    /// <summary>The reader's span where it is preferred to no answer, in tens; else 0.</summary>
    SpanPreferred,

    /// <summary>How much coverage falls short of a half.</summary>
    CoverageShort,

    /// <summary>1 where a person or place is asked for and the reader's span holds a name that the question does not have.</summary>
    SpanIsNewName,

    /// <summary>1 where a person, place or name is asked for and the sentence holds no name that the question does not have.</summary>
    NewNameMissing,

    /// <summary>1 where the question asks for a place in an order ("second-largest") that the evidence does not state.</summary>
    OrdinalUnstated,

    /// <summary>1 where a date or share is asked for and the evidence states none, or none as exact as asked.</summary>
    DateOrShareMissing,

    /// <summary>1 where the question asks for a judgement ("good", "fair") that the evidence does not state.</summary>
    Judgement,

    /// <summary>1 where the sentence has two names of the question in each other's roles.</summary>
    OtherRole,

    /// <summary>1 where a figure is asked for of a name that stands in no passage at all.</summary>
    OfAnother,

    /// <summary>The weight of the question's words that stand in no passage at all, as a share of all.</summary>
    UnknownShare,

    /// <summary>How far the reader's span lies above its best one in another passage, in tens.</summary>
    SpanMargin,

    /// <summary>The weight of the rarest word that the evidence lacks, as a share of all.</summary>
    RarestMissing,

    /// <summary>1 where a name of the question stands in no passage at all.</summary>
    UnknownName,

    /// <summary>1 where a plain word of the question stands in no passage at all.</summary>
    UnknownWord,

    /// <summary>1 where the question narrows an asked figure down to a date that stands nowhere in the document.</summary>
    OtherDate,

    /// <summary>1 where it narrows it down to one that the document has elsewhere only.</summary>
    DateElsewhere,

    /// <summary>1 where it narrows it down to one that the sentence has, but gives the figure for another ("grown since 2012 to $2 billion in 2020").</summary>
    FigureOfOtherDate,

    /// <summary>1 where the question claims a figure and the evidence states another of the same measure.</summary>
    OtherFigure,

    /// <summary>1 where the question claims a figure and the evidence states none of that measure.</summary>
    FigureUnstated,

    /// <summary>1 where the question has a name in the place where the evidence has another.</summary>
    OtherName,

    /// <summary>1 where a name of the question stands nowhere in the document.</summary>
    NameAbsent,

    /// <summary>How many of the question's words the document has elsewhere only, in fives.</summary>
    ConceptsElsewhere,

    /// <summary>How many words, figures and dates the question has, in tens.</summary>
    Concepts,

    /// <summary>The reader's span, in tens, where the sentence is read without the rest of its passage.</summary>
    SpanAlone,

    /// <summary>The reader's logit that the sentence answers, in tens, where it is read without the rest of its passage.</summary>
    AnswerableAlone,

    /// <summary>The same for a well-formed question; else 0.</summary>
    AnswerableAloneWellFormed,

    /// <summary>1 where the question leans on earlier turns.</summary>
    Leans,

    /// <summary>1 where the question asks to confirm something.</summary>
    Check,

    /// <summary>One over the number of the question's concepts.</summary>
    Terse,

    /// <summary>1 for a whole question that looks something up, not a few words, a claim or a reason: what the reader was trained on.</summary>
    WellFormed,

    /// <summary>The reader's span, in tens, for a well-formed question; else 0.</summary>
    SpanWellFormed,

    /// <summary>The reader's logit that the passage answers, in tens, for a well-formed question; else 0.</summary>
    AnswerableWellFormed,

    /// <summary>Coverage for a question that is not well-formed; else 0.</summary>
    CoverageIllFormed,

    /// <summary>1 where a figure, date or duration is asked for.</summary>
    AsksFigure,

    /// <summary>1 where a person or place is asked for.</summary>
    AsksName,

    /// <summary>1 where a reason is asked for.</summary>
    AsksReason,
}
