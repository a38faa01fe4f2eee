using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace PolicyBot.Web.Security;

/// <summary>Why a request is not served.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What was given, what was expected, what to do.</param>
/// <param name="Wait">After how long the request may be made again; null where that would change nothing.</param>
public sealed record Refusal(int Status, string Detail, TimeSpan? Wait = null)
{
    /// <summary>The problem to answer a request with; sets the headers that belong to its status.</summary>
    public ProblemHttpResult For(HttpContext context)
    {
        if (Wait is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
        }

        if (Status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        return TypedResults.Problem(Detail, statusCode: Status);
    }
}
