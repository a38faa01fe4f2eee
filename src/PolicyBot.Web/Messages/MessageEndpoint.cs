using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;
using PolicyBot.Web.Http;
using PolicyBot.Web.Security;

namespace PolicyBot.Web.Messages;

/// <summary>Where channels deliver activities.</summary>
public static class MessageEndpoint
{
    /// <summary>Maps POST /api/messages.</summary>
    public static void MapMessages(this IEndpointRouteBuilder routes) =>
        routes.MapPost(SecurityServices.ChannelPath, Receive)
            .WithTags("Messages")
            .WithSummary("Takes a Bot Framework activity; replies go to its serviceUrl")
            .Produces(StatusCodes.Status200OK)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .Produces(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<EmptyHttpResult, ProblemHttpResult>> Receive(
        HttpContext context,
        IBotFrameworkHttpAdapter adapter,
        IBot bot,
        AppIdentity identity,
        ChannelTokens tokens,
        CallerLimits limits,
        HttpOptions options)
    {
        var refusal = identity.IsSet ? BearerToken.Check(context.Request) : LoopbackOnly.Check(context);
        if (refusal is not null)
        {
            limits.TakeAddress(context);
            return refusal.For(context);
        }

        var (body, problem) = await JsonRequest.ReadAsync(context.Request, options.MaximumBodyBytes, context.RequestAborted);
        if (problem is not null)
        {
            limits.TakeAddress(context);
            return problem;
        }

        var (envelope, fault) = ActivityEnvelope.Read(body, loopbackOnly: !identity.IsSet);
        if (envelope is null)
        {
            limits.TakeAddress(context);
            return fault!.For(context);
        }

        if (identity.IsSet)
        {
            // The adapter judges again, as it must wherever it is used; here the answer can say why, and be counted.
            var verdict = await tokens.JudgeAsync(
                context.Request.Headers.Authorization.ToString(), envelope.ChannelId, envelope.ServiceUrl, context.RequestAborted);
            if (verdict.Caller is null)
            {
                limits.TakeAddress(context);
                return new Refusal(StatusCodes.Status401Unauthorized, verdict.Reason).For(context);
            }

            if (limits.TakeUser(envelope.ChannelId, envelope.UserId) is { } limit)
            {
                return limit.For(context);
            }
        }

        context.Request.Body = new MemoryStream(body);
        context.Request.ContentLength = body.Length;
        try
        {
            // A channel that hangs up early still gets its reply: that goes to the serviceUrl.
            await adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None);
        }
        catch (JsonException)
        {
            return TypedResults.Problem("A property of the activity has another type than the Bot Framework protocol says.", statusCode: StatusCodes.Status400BadRequest);
        }

        return TypedResults.Empty;
    }
}
