namespace PolicyBot.Figures;

/// <summary>To which side of a computed value the true one can lie, gathered from the bounds of its operands.</summary>
/// <remarks>
/// Interval arithmetic on half-lines (R. E. Moore, Interval Analysis, 1966), kept to the end that is stated: "over 2.4 million" less
/// "1.8 million" leans up, "1.8 million" in percent of "over 2.4 million" leans down, and operands that lean both ways allow no statement.
/// </remarks>
internal struct Leaning
{
    private bool _up;
    private bool _down;
    private bool _nearlyUp;
    private bool _nearlyDown;
    private bool _strict;
    private bool _about;

    /// <summary>Adds an operand.</summary>
    /// <param name="bound">Its bound.</param>
    /// <param name="grows">Whether the result grows with the operand.</param>
    public void Add(Bound bound, bool grows)
    {
        switch (bound)
        {
            case Bound.MoreThan or Bound.AtLeast:
                _up |= grows;
                _down |= !grows;
                _strict |= bound == Bound.MoreThan;
                break;
            case Bound.LessThan or Bound.AtMost or Bound.Until:
                _down |= grows;
                _up |= !grows;
                _strict |= bound == Bound.LessThan;
                break;
            case Bound.Nearly:
                _nearlyDown |= grows;
                _nearlyUp |= !grows;
                break;
            case Bound.About:
                _about = true;
                break;
            default:
                break;
        }
    }

    /// <summary>What the operands allow to say of the result; null where they allow nothing.</summary>
    /// <remarks>"Nearly" is close to its value, so against a bound to the other side it only blurs the result.</remarks>
    public readonly (Bound Bound, bool IsApproximate)? Result()
    {
        if (_up && _down)
        {
            return null;
        }

        if (_up || _down)
        {
            var opposed = _up ? _nearlyDown : _nearlyUp;
            var strict = _strict || (_up ? _nearlyUp : _nearlyDown);
            return (_up ? (strict ? Bound.MoreThan : Bound.AtLeast) : strict ? Bound.LessThan : Bound.AtMost, _about || opposed);
        }

        return 0 switch
        {
            _ when _about || (_nearlyUp && _nearlyDown) => (Bound.About, true),
            _ when _nearlyDown => (Bound.Nearly, true),
            _ when _nearlyUp => (Bound.MoreThan, true),
            _ => (Bound.Exact, false),
        };
    }
}
