using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PolicyBot.Web.Bots;

namespace PolicyBot.Web.Tests.Support;

/// <summary>The whole host, in memory, with the knowledge copied beside it, a data folder of its own and, for speed, no models.</summary>
public class TestHost : WebApplicationFactory<DocumentBot>
{
    private readonly TemporaryFolder _data = new();
    private readonly List<(string Key, string Value)> _settings = [];
    private readonly List<Action<IServiceCollection>> _services = [];

    /// <summary>Everything that was logged, at any level.</summary>
    public LogCapture Log { get; } = new();

    /// <summary>A host with one setting changed.</summary>
    public TestHost With(string key, string value)
    {
        _settings.Add((key, value));
        return this;
    }

    /// <summary>A host with a service changed.</summary>
    public TestHost With(Action<IServiceCollection> change)
    {
        _services.Add(change);
        return this;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Data:Path", _data.Path);
        builder.UseSetting("Inference:Enabled", "false");
        builder.UseSetting("knowledge", Path.Combine(AppContext.BaseDirectory, "knowledge"));
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddFilter<LogCapture>(null, LogLevel.Trace).AddProvider(Log));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IStartupFilter, CallerAddress>();
            _services.ForEach(change => change(services));
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _data.Dispose();
    }
}
