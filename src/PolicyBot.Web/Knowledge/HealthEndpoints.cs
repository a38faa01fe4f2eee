using Microsoft.AspNetCore.Http.HttpResults;

namespace PolicyBot.Web.Knowledge;

/// <summary>Whether the host runs and what it serves.</summary>
public static class HealthEndpoints
{
    /// <summary>Maps the two checks that a supervisor calls.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", Live).WithTags("Health").WithSummary("Says that the host runs");
        routes.MapGet("/health/ready", Ready).WithTags("Health").WithSummary("Says what the host answers from");
    }

    private static Ok<LiveResponse> Live() => TypedResults.Ok(new LiveResponse("live"));

    private static Ok<ReadyResponse> Ready(ServedKnowledge served)
    {
        using var lease = served.Take();
        var index = lease.Engine.Index;
        return TypedResults.Ok(new ReadyResponse(
            "ready", index.Knowledge.Documents.Count, index.Passages.Count, index.Models is not null, index.Version, FaultyFile.Of(served)));
    }
}
