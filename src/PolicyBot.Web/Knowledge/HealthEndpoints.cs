using Microsoft.AspNetCore.Http.HttpResults;
using PolicyBot.Web.Messages;

namespace PolicyBot.Web.Knowledge;

/// <summary>Whether the host runs and what it serves.</summary>
public static class HealthEndpoints
{
    /// <summary>Maps the two checks that a supervisor calls.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", Live).WithTags("Health").WithSummary("Says that the host runs");
        routes.MapGet("/health/ready", Ready).WithTags("Health").WithSummary("Says what the host answers from; 503 while it is about to end")
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static Ok<LiveResponse> Live() => TypedResults.Ok(new LiveResponse("live"));

    // The host listens once its index is open, so that until then no request is answered at all.
    private static Results<Ok<ReadyResponse>, ProblemHttpResult> Ready(ServedKnowledge served, TurnDoor door)
    {
        if (!door.IsOpen)
        {
            return TypedResults.Problem("The host is about to end and takes no new turns.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        using var lease = served.Take();
        var index = lease.Engine.Index;
        return TypedResults.Ok(new ReadyResponse(
            "ready", index.Knowledge.Documents.Count, index.Passages.Count, index.Models is not null, index.Version, FaultyFile.Of(served)));
    }
}
