namespace PolicyBot.Replies;

/// <summary>Renders a reply as Markdown in which nothing of a document or question is markup.</summary>
public static class Markdown
{
    /// <summary>The whole reply; citation markers stand as <c>[n]</c>.</summary>
    public static string Of(Reply reply) => throw new NotImplementedException();

    /// <summary>Text with every character that Markdown or HTML gives a meaning made harmless, white space folded.</summary>
    public static string Escape(string text) => throw new NotImplementedException();
}
