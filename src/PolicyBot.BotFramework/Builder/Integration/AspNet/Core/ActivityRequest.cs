using System.Buffers;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads an activity from a request that may be hostile.</summary>
internal static class ActivityRequest
{
    public const int BodyLimit = 256 * 1024;

    /// <returns>The activity, or null and the status with which the request is refused.</returns>
    public static async Task<(HttpStatusCode Refusal, Activity? Activity)> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            return (HttpStatusCode.MethodNotAllowed, null);
        }

        if (!request.HasJsonContentType())
        {
            return (HttpStatusCode.UnsupportedMediaType, null);
        }

        if (request.ContentLength > BodyLimit)
        {
            return (HttpStatusCode.RequestEntityTooLarge, null);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(BodyLimit + 1);
        try
        {
            var body = buffer.AsMemory(0, BodyLimit + 1);
            var length = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            return length > BodyLimit
                ? (HttpStatusCode.RequestEntityTooLarge, null)
                : (HttpStatusCode.BadRequest, Parse(body.Span[..length]));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Activity? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return ActivityJson.Read<Activity>(body) is { Type.Length: > 0 } activity && CanBeAnswered(activity)
                ? WithoutNulls(activity)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool CanBeAnswered(Activity activity) =>
        string.IsNullOrEmpty(activity.ServiceUrl) || ServiceUrl.TryRead(activity.ServiceUrl, out _);

    // A null in a list says nothing, and no bot expects one.
    private static Activity WithoutNulls(Activity activity)
    {
        activity.MembersAdded = Clean(activity.MembersAdded);
        activity.MembersRemoved = Clean(activity.MembersRemoved);
        activity.ReactionsAdded = Clean(activity.ReactionsAdded);
        activity.ReactionsRemoved = Clean(activity.ReactionsRemoved);
        activity.Attachments = Clean(activity.Attachments);
        activity.Entities = Clean(activity.Entities);
        return activity;
    }

    private static List<T>? Clean<T>(IList<T>? items)
        where T : class => items is null ? null : [.. items.Where(item => item is not null)];
}
