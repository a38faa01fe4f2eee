using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Http;
using PolicyBot.Web.Messages;
using PolicyBot.Web.Security;
using PolicyBot.Web.State;
using HostCommandLine = PolicyBot.Web.Commands.CommandLine;

namespace PolicyBot.Benchmarks.Load;

/// <summary>The smallest bot, in the host's own pipeline: says back what it is told.</summary>
internal sealed class EchoBot : ActivityHandler
{
    /// <summary>Serves it as the host serves its bot, with the same arguments.</summary>
    public static Task<int> ServeAsync(string[] args) => HostCommandLine.RunAsync(
        args,
        (builder, settings) =>
        {
            builder.AddHttp(HttpOptions.Read(settings));
            var identity = AppIdentity.Read(settings);
            builder.Services.AddSecurity(identity, ChannelTrust.Read(settings, identity), SecurityOptions.Read(settings));
            builder.Services.AddState(StateOptions.Read(settings));
            builder.Services.AddSingleton<IBot, EchoBot>();
            builder.Services.AddMessages(MessageOptions.Read(settings));
        },
        app =>
        {
            app.UseHttp();
            app.UseSecurity();
            app.MapMessages();
        });

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(turnContext.Activity.Text ?? "", cancellationToken: cancellationToken);
}
