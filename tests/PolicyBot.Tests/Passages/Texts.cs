using PolicyBot.Documents;
using PolicyBot.Passages;

namespace PolicyBot.Tests.Passages;

/// <summary>Documents made of a test's own words.</summary>
internal static class Texts
{
    public static Document Document(string text, string title = "A title", string file = "a.md") =>
        new() { Id = "a", File = file, Title = title, Sha256 = new string('0', 64), Text = text };

    public static IReadOnlyList<Passage> Passages(string text, string title = "A title", string file = "a.md") =>
        PassageReader.Read(Document(text, title, file));

    public static string[] Words(this IEnumerable<Passage> passages) => [.. passages.Select(passage => passage.Reading.Text)];

    public static string[] Quotes(this IEnumerable<Passage> passages) => [.. passages.Select(passage => passage.Document.Cut(passage.Span))];

    public static string Path(this Passage passage) => string.Join(" > ", passage.Headings);
}
