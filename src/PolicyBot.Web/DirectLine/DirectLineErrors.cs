using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace PolicyBot.Web.DirectLine;

/// <summary>Writes what goes wrong below the protocol's addresses as its clients read it: <c>{"error": {"code", "message"}}</c>.</summary>
public sealed class DirectLineErrors : IProblemDetailsWriter
{
    /// <inheritdoc/>
    public bool CanWrite(ProblemDetailsContext context) => context.HttpContext.Request.Path.StartsWithSegments(DirectLineEndpoints.Root, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var status = context.ProblemDetails.Status ?? context.HttpContext.Response.StatusCode;
        var message = context.ProblemDetails.Detail ?? ReasonPhrases.GetReasonPhrase(status);
        context.HttpContext.Response.StatusCode = status;
        await context.HttpContext.Response.WriteAsJsonAsync(new { error = new { code = Code(status), message } });
    }

    private static string Code(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "BadArgument",
        StatusCodes.Status413PayloadTooLarge => "MessageSizeTooBig",
        >= StatusCodes.Status500InternalServerError => "ServiceError",
        _ => ((HttpStatusCode)status).ToString(),
    };
}
