using Microsoft.Bot.Builder;
using PolicyBot.Web.Messages;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.Telemetry;

/// <summary>Tells of each turn how long it took, as a span and in the log; never what was said.</summary>
/// <param name="time">Measures that.</param>
/// <param name="logger">Told at the level Debug, so that a terminal stays quiet.</param>
public sealed partial class TurnSpans(TimeProvider time, ILogger<TurnSpans> logger) : IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var type = KnownWords.OfType(turnContext.Activity.Type);
        var channel = KnownWords.OfChannel(turnContext.Activity.ChannelId);
        using var span = ServiceTelemetry.Start("turn");
        span?.SetTag(ServiceTelemetry.ActivityType, type).SetTag(ServiceTelemetry.Channel, channel);
        var start = time.GetTimestamp();
        try
        {
            await next(cancellationToken);
        }
        catch
        {
            span?.SetStatus(System.Diagnostics.ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            LogTurn(type, channel, time.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    [LoggerMessage(LogLevel.Debug, "A turn of type {ActivityType} on {Channel} took {Milliseconds} ms")]
    private partial void LogTurn(string activityType, string channel, double milliseconds);
}
