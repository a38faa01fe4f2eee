using System.Diagnostics;
using OpenTelemetry;
using PolicyBot.Answering;

namespace PolicyBot.Web.Telemetry;

/// <summary>Keeps the tags of a span that are known to hold no word of a user, and takes away all others.</summary>
/// <remarks>An address may hold a question (/ask?q=) or a token, and a header whatever its sender likes. What libraries add later stays away too.</remarks>
public sealed class KnownTags : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        AnswerTelemetry.Status, AnswerTelemetry.Language, AnswerTelemetry.IndexVersion,
        ServiceTelemetry.Channel, ServiceTelemetry.ActivityType,
        "http.request.method", "http.response.status_code", "http.route", "network.protocol.version", "url.scheme", "error.type",
    };

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        ArgumentNullException.ThrowIfNull(data);
        foreach (var (name, _) in data.TagObjects.Where(tag => !Known.Contains(tag.Key)).ToList())
        {
            data.SetTag(name, null);
        }

        if (data.StatusDescription is not null)
        {
            data.SetStatus(data.Status);
        }
    }
}
