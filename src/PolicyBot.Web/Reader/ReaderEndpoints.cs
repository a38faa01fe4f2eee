using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Reader;

/// <summary>The pages for people.</summary>
public static class ReaderEndpoints
{
    /// <summary>Registers what the pages are made of.</summary>
    public static void AddReader(this IServiceCollection services)
    {
        services.AddSingleton<PageAssets>();
        services.AddSingleton<PageLayout>();
    }

    /// <summary>Maps the chat with its source, the reader, the answers without script, and the pages on privacy and terms.</summary>
    public static void MapReader(this IEndpointRouteBuilder routes)
    {
        PageAssets.Map(routes);
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/", (KnowledgeLease served, PublicAddress address, PageAssets assets, PageLayout layout) => HomePage.Of(served, address, assets, layout));
        pages.MapGet("/documents", (KnowledgeLease served, PageLayout layout) => ReaderPage.List(served, layout));
        pages.MapGet("/documents/{id}", (string id, string? start, string? end, KnowledgeLease served, PageLayout layout) =>
            ReaderPage.Of(id, start, end, served, layout));
        pages.MapGet("/ask", (string? q, KnowledgeLease served, PageLayout layout) => AskPage.Of(q, served, layout));
        pages.MapGet("/privacy", (PageLayout layout) => PrivacyPage.Of(layout));
        pages.MapGet("/terms", (PageLayout layout) => TermsPage.Of(layout));
    }
}
