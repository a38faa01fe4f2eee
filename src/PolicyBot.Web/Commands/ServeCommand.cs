using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Commands;

/// <summary>Serves the bot and the HTTP API until it is stopped.</summary>
/// <param name="shared">The options of every command.</param>
/// <param name="addServices">Registers the features, each reading its settings.</param>
/// <param name="mapRoutes">Maps their routes.</param>
public sealed class ServeCommand(SharedOptions shared, Action<WebApplicationBuilder, SettingsReader> addServices, Action<WebApplication> mapRoutes)
{
    /// <summary>The command <c>serve</c>.</summary>
    public Command Create()
    {
        var command = new Command("serve", "Serve the bot and the HTTP API. Takes ASP.NET Core's own arguments too: --urls ADDRESS, --Section:Key VALUE.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Serves until it is stopped.</summary>
    /// <exception cref="SettingsException">A setting is faulty.</exception>
    /// <exception cref="Documents.KnowledgeException">The knowledge folder cannot be served.</exception>
    /// <exception cref="Inference.InferenceException">The models are on and cannot be opened.</exception>
    /// <exception cref="DataFolderException">The data folder cannot be written.</exception>
    /// <exception cref="ListenException">The address cannot be listened on.</exception>
    public async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = shared.SettingsOf(line),
            ContentRootPath = AppContext.BaseDirectory,
        });

        // A start that fails is told in one sentence here; the host would log it with its stack.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);

        var settings = new SettingsReader(builder.Configuration);
        var (data, inference) = (DataOptions.Read(settings), InferenceSettings.Read(settings));
        builder.Services.AddSingleton(data);
        builder.Services.AddSingleton(PublicAddress.Read(settings));
        addServices(builder, settings);
        settings.ThrowIfFaulty();

        using var served = shared.Open(line, data, inference, cancellationToken);
        served.RemoveOutdated();
        builder.Services.AddKnowledge(served);
        builder.Services.AddSingleton(TimeProvider.System);
        await using var app = builder.Build();
        mapRoutes(app);

        await StartAsync(app, cancellationToken);
        await AnnounceAsync(app, served, line.InvocationConfiguration.Output);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Success;
    }

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or SocketException or FormatException or ArgumentException)
        {
            var reason = exception.InnerException is AddressInUseException ? "another program listens there already" : exception.Message.TrimEnd('.');
            throw new ListenException($"Cannot listen on {app.Configuration["Urls"]}: {reason}. Choose another address, as in --urls http://localhost:5000.", exception);
        }
    }

    private static async Task AnnounceAsync(WebApplication app, ServedKnowledge served, TextWriter output)
    {
        using var lease = served.Take();
        var index = lease.Engine.Index;
        await output.WriteLineAsync($"Knowledge  {index.Knowledge.Folder}");
        await output.WriteLineAsync($"           {KnowledgeCounts.Of(index)}");
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            await output.WriteLineAsync($"Listening  {address}");
        }

        await output.WriteLineAsync("Ctrl-C stops.");
    }
}
