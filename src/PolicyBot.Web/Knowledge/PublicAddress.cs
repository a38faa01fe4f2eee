using System.Globalization;
using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Knowledge;

/// <summary>The setting <c>PublicAddress</c>: where readers reach this host. Links start with it, never with a request's Host header.</summary>
/// <param name="Root">An absolute http or https address without query or fragment; by default http://localhost:3978.</param>
public sealed record PublicAddress(Uri Root)
{
    private const string Default = "http://localhost:3978";

    private string Prefix { get; } = Root.GetLeftPart(UriPartial.Path).TrimEnd('/');

    /// <summary>Reads the setting.</summary>
    public static PublicAddress Read(SettingsReader settings)
    {
        var text = settings.Text(nameof(PublicAddress), Default);
        if (Uri.TryCreate(text, UriKind.Absolute, out var root)
            && (root.Scheme == Uri.UriSchemeHttp || root.Scheme == Uri.UriSchemeHttps)
            && root is { UserInfo: "", Query: "", Fragment: "" })
        {
            return new(root);
        }

        settings.Refuse(nameof(PublicAddress), text, "an absolute http or https address without user, query or fragment");
        return new(new Uri(Default));
    }

    /// <summary>The reader page of a cited run.</summary>
    public string LinkTo(Citation citation) => LinkTo(citation.Document, citation.Span);

    /// <summary>The reader page of a run of a document.</summary>
    public string LinkTo(Document document, TextSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}/documents/{Uri.EscapeDataString(document.Id)}?start={span.Start}&end={span.End}");
}
