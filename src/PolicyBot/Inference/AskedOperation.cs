namespace PolicyBot.Inference;

/// <summary>What a question wants done with figures, as <see cref="OperandReader"/> tells it; in the order of the network's outputs.</summary>
public enum AskedOperation
{
    /// <summary>Nothing: the answer is to be looked up.</summary>
    None,

    /// <summary>Several figures added.</summary>
    Sum,

    /// <summary>What one figure is more than another, or what is left of it.</summary>
    Difference,

    /// <summary>One figure in percent of another.</summary>
    Share,

    /// <summary>How many times one figure goes into another.</summary>
    Ratio,

    /// <summary>How much of a figure falls on each of a count or duration.</summary>
    Average,

    /// <summary>By how many percent a figure grew or fell.</summary>
    Growth,

    /// <summary>The time between two dates.</summary>
    Elapsed,

    /// <summary>How many items of a list or table there are of some sort.</summary>
    Count,

    /// <summary>A count of others, and one more.</summary>
    PlusOne,

    /// <summary>Which of several has the largest figure.</summary>
    Largest,

    /// <summary>Which of several has the smallest figure.</summary>
    Smallest,

    /// <summary>Which of several came first.</summary>
    Earliest,

    /// <summary>Which of several came last.</summary>
    Latest,
}
