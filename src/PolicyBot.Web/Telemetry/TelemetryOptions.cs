using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Telemetry;

/// <summary>The settings of OpenTelemetry, under the names that its specification gives them.</summary>
/// <param name="Endpoint">The collector that is told, over OTLP; null to tell nobody, the default.</param>
public sealed record TelemetryOptions(Uri? Endpoint)
{
    /// <summary>The setting that names the collector. Further ones (OTEL_EXPORTER_OTLP_PROTOCOL, _HEADERS, OTEL_SERVICE_NAME ...) are the library's own.</summary>
    public const string EndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Reads the settings.</summary>
    public static TelemetryOptions Read(SettingsReader settings)
    {
        var text = settings.Text(EndpointKey, "");
        if (text.Length == 0)
        {
            return new(Endpoint: null);
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var endpoint) && (endpoint.Scheme == Uri.UriSchemeHttp || endpoint.Scheme == Uri.UriSchemeHttps))
        {
            return new(endpoint);
        }

        settings.Refuse(EndpointKey, text, "the http or https address of a collector, as in http://localhost:4317");
        return new(Endpoint: null);
    }
}
