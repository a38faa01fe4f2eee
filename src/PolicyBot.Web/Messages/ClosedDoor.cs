using PolicyBot.Web.Security;

namespace PolicyBot.Web.Messages;

/// <summary>What callers are told who come when the program is about to end.</summary>
public static class ClosedDoor
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(30);

    /// <summary>Answers what would begin something new with 503 once <see cref="TurnDoor"/> is closed; what only reads is served to the end.</summary>
    public static TBuilder TakesNothingNewAtTheEnd<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.AddEndpointFilter(async (call, next) =>
        call.HttpContext.RequestServices.GetRequiredService<TurnDoor>().IsOpen || HttpMethods.IsGet(call.HttpContext.Request.Method)
            ? await next(call)
            : new Refusal(StatusCodes.Status503ServiceUnavailable, "The bot is just being restarted. Ask again in a minute.", Wait).For(call.HttpContext));
}
