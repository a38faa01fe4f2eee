namespace PolicyBot.Figures;

/// <summary>How a figure is computed from stated ones.</summary>
public enum Operation
{
    /// <summary>All operands added; one unit, at least two operands.</summary>
    Sum,

    /// <summary>The first operand less the second; never negative. Of two percentages the percentage points between them.</summary>
    Difference,

    /// <summary>The first operand in percent of the second.</summary>
    Share,

    /// <summary>How many times the second operand goes into the first.</summary>
    Ratio,

    /// <summary>How much of the first operand falls on each one of the second, a count or a duration.</summary>
    Average,

    /// <summary>By how many percent of the first operand the second is more or less than it.</summary>
    Growth,

    /// <summary>The one operand and one more: what a text that counts "others" leaves out.</summary>
    PlusOne,

    /// <summary>The years from the first date to the second, which is not earlier.</summary>
    Years,

    /// <summary>The months from the first date to the second, which is not earlier.</summary>
    Months,

    /// <summary>The days from the first date to the second, which is not earlier.</summary>
    Days,
}
