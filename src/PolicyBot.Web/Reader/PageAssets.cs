using Microsoft.AspNetCore.Http.HttpResults;

namespace PolicyBot.Web.Reader;

/// <summary>The style sheet and scripts of the pages, read once from wwwroot beside the program.</summary>
public sealed class PageAssets
{
    private static readonly (string Name, string ContentType)[] Names =
    [
        ("page.css", "text/css; charset=utf-8"),
        ("page.js", "text/javascript; charset=utf-8"),
        ("webchat.js", "text/javascript; charset=utf-8"),
    ];

    private readonly Lazy<Dictionary<string, PageAsset>> _assets = new(() => Names
        .Select(asset => (asset.Name, asset.ContentType, Path: Path.Combine(AppContext.BaseDirectory, "wwwroot", asset.Name)))
        .Where(asset => File.Exists(asset.Path))
        .ToDictionary(asset => asset.Name, asset => new PageAsset(asset.Name, asset.ContentType, File.ReadAllBytes(asset.Path)), StringComparer.Ordinal));

    /// <summary>The style sheet of every page.</summary>
    public PageAsset Style => _assets.Value["page.css"];

    /// <summary>What brings the chat and the source together.</summary>
    public PageAsset Script => _assets.Value["page.js"];

    /// <summary>Bot Framework Web Chat; null where the build could not fetch it.</summary>
    public PageAsset? WebChat => _assets.Value.GetValueOrDefault("webchat.js");

    /// <summary>Maps the files below /assets.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{name}", (string name, HttpContext context, PageAssets assets) => assets.Send(name, context)).ExcludeFromDescription();

    private Results<FileContentHttpResult, NotFound> Send(string name, HttpContext context)
    {
        if (!_assets.Value.TryGetValue(name, out var asset))
        {
            return TypedResults.NotFound();
        }

        var headers = context.Response.Headers;
        headers.Vary = "Accept-Encoding";
        headers.CacheControl = context.Request.Query["v"] == asset.Version ? "public, max-age=31536000, immutable" : "no-cache";
        var isCompressed = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        if (isCompressed)
        {
            headers.ContentEncoding = "gzip";
        }

        return TypedResults.Bytes(isCompressed ? asset.Compressed : asset.Bytes, asset.ContentType);
    }
}
