using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace PolicyBot.Web.Messages;

/// <summary>What becomes of an activity whose turn is not run.</summary>
public static class TurnRefusal
{
    /// <summary>Tells a message's user so in words; anything else is answered with 503, so that the channel delivers it again and does not take it for done.</summary>
    public static Task RefuseAsync(this ITurnContext turnContext, string words, CancellationToken cancellationToken) =>
        turnContext.Activity.Type == ActivityTypes.Message
            ? turnContext.SendActivityAsync(words, cancellationToken: cancellationToken)
            : turnContext.SendActivityAsync(
                new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = StatusCodes.Status503ServiceUnavailable } }, cancellationToken);
}
