namespace PolicyBot.Figures;

/// <summary>What a figure's qualifier says of the true value.</summary>
public enum Bound
{
    /// <summary>No qualifier: the value as stated.</summary>
    Exact,

    /// <summary>"over", "more than", "in excess of": above the value.</summary>
    MoreThan,

    /// <summary>"at least", "no fewer than", "minimum of": the value or above.</summary>
    AtLeast,

    /// <summary>"under", "fewer than", "less than", "below": below the value.</summary>
    LessThan,

    /// <summary>"up to", "at most", "no more than": the value or below.</summary>
    AtMost,

    /// <summary>"nearly", "almost", "close to", "just under": a little below the value.</summary>
    Nearly,

    /// <summary>"about", "around", "some", "roughly", "approximately": near the value.</summary>
    About,

    /// <summary>"since", "starting in", "from": from that date on.</summary>
    Since,

    /// <summary>"by", "until", "before", "through": up to that date.</summary>
    Until,
}
