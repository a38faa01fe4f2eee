namespace PolicyBot.Replies;

/// <summary>Renders a reply as plain text: blocks parted by blank lines, quotes in quotation marks, white space folded.</summary>
public static class PlainText
{
    /// <summary>The whole reply.</summary>
    public static string Of(Reply reply) => throw new NotImplementedException();

    /// <summary>One run of segments, such as the lead.</summary>
    public static string Of(IReadOnlyList<Segment> segments) => throw new NotImplementedException();
}
