namespace PolicyBot.Evidence;

/// <summary>What is known of a question and its best evidence beside the <see cref="SentenceFeature"/>s of that evidence.</summary>
internal enum DecisionFeature
{
    /// <summary>How far the best sentence's ranking score lies above the best one of another passage.</summary>
    Margin,

    /// <summary>How far the reader's span lies above its best one in another passage, in tens.</summary>
    SpanMargin,

    /// <summary>The weight of the rarest word that the evidence lacks, as a share of all.</summary>
    RarestMissing,

    /// <summary>1 where a name of the question stands in no passage at all.</summary>
    UnknownName,

    /// <summary>1 where a plain word of the question stands in no passage at all.</summary>
    UnknownWord,

    /// <summary>1 where the question narrows an asked figure down to a date that the evidence does not state.</summary>
    OtherDate,

    /// <summary>1 where the question claims a figure and the evidence states another of the same measure.</summary>
    OtherFigure,

    /// <summary>1 where the question claims a figure and the evidence states none of that measure.</summary>
    FigureUnstated,

    /// <summary>1 where the question has a name in the place where the evidence has another.</summary>
    OtherName,

    /// <summary>1 where the question leans on earlier turns.</summary>
    Leans,

    /// <summary>1 where the question asks to confirm something.</summary>
    Check,

    /// <summary>One over the number of the question's concepts.</summary>
    Terse,

    /// <summary>1 where a figure, date or duration is asked for.</summary>
    AsksFigure,

    /// <summary>1 where a person or place is asked for.</summary>
    AsksName,

    /// <summary>1 where a reason is asked for.</summary>
    AsksReason,
}
