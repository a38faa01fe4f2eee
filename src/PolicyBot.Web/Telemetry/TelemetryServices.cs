using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PolicyBot.Answering;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace PolicyBot.Web.Telemetry;

/// <summary>What is told of the service to its owner's collector: never what users say, and nothing where no collector is set.</summary>
public static class TelemetryServices
{
    /// <summary>Registers the span of each turn and, where a collector is set, what sends traces, metrics and logs there.</summary>
    /// <remarks>Comes before what else runs around a turn, so that its span holds all of it.</remarks>
    public static void AddTelemetry(this WebApplicationBuilder builder, TelemetryOptions options)
    {
        builder.Services.AddSingleton<ServiceTelemetry>();
        builder.Services.AddSingleton<IMiddleware, TurnSpans>();
        if (options.Endpoint is null)
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("PolicyBot", serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(traces => traces
                .AddSource(AnswerTelemetry.Name, ServiceTelemetry.Name)
                .AddAspNetCoreInstrumentation()
                .AddProcessor(new KnownTags())
                .AddOtlpExporter())
            .WithMetrics(metrics => metrics
                .AddMeter(AnswerTelemetry.Name, ServiceTelemetry.Name)
                .AddAspNetCoreInstrumentation()
                .AddOtlpExporter())
            .WithLogging(logs => logs.AddOtlpExporter());
    }

    /// <summary>Begins to tell how many turns wait and what is served.</summary>
    public static void UseTelemetry(this WebApplication app) => app.Services.GetRequiredService<ServiceTelemetry>();
}
