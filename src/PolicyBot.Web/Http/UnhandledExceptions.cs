using Microsoft.AspNetCore.Diagnostics;

namespace PolicyBot.Web.Http;

/// <summary>Answers a failed request with a problem that tells nothing of the program.</summary>
/// <param name="problems">Writes the problem.</param>
/// <param name="logger">Told the exception's type and place; never its message, which may hold words of the request.</param>
public sealed partial class UnhandledExceptions(IProblemDetailsService problems, ILogger<UnhandledExceptions> logger) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // Kestrel refuses a malformed or overlong request with an exception that names the status to answer.
        httpContext.Response.StatusCode = exception is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError;
        if (httpContext.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            LogFailure(exception.GetType().FullName, exception.StackTrace);
        }

        return await problems.TryWriteAsync(new() { HttpContext = httpContext });
    }

    [LoggerMessage(LogLevel.Error, "A request failed with {Type}{Stack}")]
    private partial void LogFailure(string? type, string? stack);
}
