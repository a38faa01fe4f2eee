namespace PolicyBot.Web.Http;

/// <summary>What holds for every request, whatever its route.</summary>
public static class HttpServices
{
    /// <summary>Registers problem details (RFC 9457) and the bounds of requests.</summary>
    public static void AddHttp(this WebApplicationBuilder builder, HttpOptions options)
    {
        builder.Services.AddSingleton(options);
        builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context =>
            context.ProblemDetails.Detail ??= Detail(context.HttpContext, context.ProblemDetails.Status));
        builder.Services.AddExceptionHandler<UnhandledExceptions>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaximumBodyBytes;
        });
    }

    /// <summary>Answers errors with problem details and sets the security headers.</summary>
    public static void UseHttp(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }

    private static string? Detail(HttpContext context, int? status) => status switch
    {
        StatusCodes.Status400BadRequest => "The request is not what this address takes; that stands in /openapi/v1.json.",
        StatusCodes.Status401Unauthorized => "The token does not prove that the caller is a channel of this bot.",
        StatusCodes.Status404NotFound => "There is nothing at this address. What there is stands in /openapi/v1.json.",
        StatusCodes.Status405MethodNotAllowed => $"This address takes {context.Response.Headers.Allow} only.",
        StatusCodes.Status413PayloadTooLarge => "The body is longer than is read here.",
        StatusCodes.Status415UnsupportedMediaType => "Send 'Content-Type: application/json' and UTF-8.",
        StatusCodes.Status500InternalServerError => "The request failed here, not at your end. It was logged; try again later.",
        _ => null,
    };
}
