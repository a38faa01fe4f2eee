using PolicyBot.Web.Answers;
using PolicyBot.Web.Bots;
using PolicyBot.Web.Commands;
using PolicyBot.Web.DirectLine;
using PolicyBot.Web.Feedback;
using PolicyBot.Web.Http;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Messages;
using PolicyBot.Web.OpenApi;
using PolicyBot.Web.Reader;
using PolicyBot.Web.Security;
using PolicyBot.Web.State;
using PolicyBot.Web.Telemetry;

return await CommandLine.RunAsync(
    args,
    (builder, settings) =>
    {
        builder.AddHttp(HttpOptions.Read(settings));
        var identity = AppIdentity.Read(settings);
        builder.Services.AddSecurity(identity, ChannelTrust.Read(settings, identity), SecurityOptions.Read(settings));
        builder.AddTelemetry(TelemetryOptions.Read(settings));
        builder.Services.AddState(StateOptions.Read(settings));
        builder.Services.AddFeedback(FeedbackOptions.Read(settings));
        builder.Services.AddBot(BotOptions.Read(settings));
        builder.Services.AddMessages(MessageOptions.Read(settings));
        builder.Services.AddDirectLine(DirectLineOptions.Read(settings));
        builder.Services.AddAnswers();
        builder.Services.AddReader();
        builder.Services.AddOpenApiDescription();
    },
    app =>
    {
        app.UseHttp();
        app.UseSecurity();
        app.UseTelemetry();
        app.MapMessages();
        app.MapDirectLine();
        app.MapAnswers();
        var reading = app.MapGroupWithHead();
        reading.MapDocuments();
        reading.MapFigures();
        reading.MapReader();
        reading.MapHealth();
        reading.MapOpenApi();
    });
