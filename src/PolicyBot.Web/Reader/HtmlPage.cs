using System.Text;

namespace PolicyBot.Web.Reader;

/// <summary>A page as a response. Its policy lets it load what comes from here and nothing else.</summary>
/// <param name="Markup">The whole page.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Nonce">What lets the page's scripts run; null for a page without any.</param>
public sealed record HtmlPage(Html Markup, int Status = StatusCodes.Status200OK, string? Nonce = null) : IResult
{
    // The hash of no text at all: Web Chat makes one style element without the nonce, empty, and adds its rules by script.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy = Policy();
        var bytes = Encoding.UTF8.GetBytes(Markup.ToString());
        response.ContentLength = bytes.Length;
        return response.Body.WriteAsync(bytes, httpContext.RequestAborted).AsTask();
    }

    // Web Chat shows what it draws from data and blob addresses.
    private string Policy()
    {
        var common = "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; ";
        return common + (Nonce is null
            ? "style-src 'self'; img-src 'self' data:"
            : $"script-src 'nonce-{Nonce}'; style-src 'self' 'nonce-{Nonce}' {EmptyStyle}; img-src 'self' data: blob:; connect-src 'self'");
    }
}
