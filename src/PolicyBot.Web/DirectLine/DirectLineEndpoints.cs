using System.Globalization;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text.Json;
using PolicyBot.Web.Http;
using PolicyBot.Web.Messages;
using PolicyBot.Web.Security;

namespace PolicyBot.Web.DirectLine;

/// <summary>The part of the Direct Line 3.0 protocol that Bot Framework Web Chat speaks.</summary>
public static class DirectLineEndpoints
{
    /// <summary>Where the protocol's addresses begin.</summary>
    public const string Root = "/v3/directline";

    private const int LongestUserId = 64;

    /// <summary>Maps the protocol.</summary>
    public static void MapDirectLine(this WebApplication app)
    {
        // What cannot be opened or made is told at the start, not to the first reader.
        app.Services.GetRequiredService<TokenSigner>();
        app.UseCors();
        app.UseWebSockets(new() { KeepAliveInterval = TimeSpan.FromSeconds(30) });
        var routes = app.MapGroup(Root).RequireCors(DirectLineServices.Policy).TakesNothingNewAtTheEnd().ExcludeFromDescription();
        routes.MapPost("/tokens/generate", GenerateAsync);
        routes.MapPost("/tokens/refresh", Refresh);
        routes.MapPost("/conversations", StartAsync);
        routes.MapGet("/conversations/{id}", Reconnect);
        routes.MapGet("/conversations/{id}/stream", StreamAsync);
        routes.MapGet("/conversations/{id}/activities", Read);
        routes.MapPost("/conversations/{id}/activities", PostAsync);
        routes.MapPost("/conversations/{id}/upload", RefuseUpload);
    }

    private static async Task<IResult> GenerateAsync(HttpRequest request, TokenSigner signer, HttpOptions options, CancellationToken cancellationToken)
    {
        var (fields, problem) = await FieldsAsync(request, options, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        if (fields?.UserId is { } user && (user.Length is 0 or > LongestUserId || user.Any(char.IsControl)))
        {
            return TypedResults.Problem($"'user.id' is not a string of 1 to {LongestUserId} characters.", statusCode: StatusCodes.Status400BadRequest);
        }

        var token = new ConversationToken(fields?.UserId ?? "dl_" + Random(), Random(), IsUserMadeHere: fields?.UserId is null);
        return TypedResults.Ok(Response(token, signer));
    }

    private static IResult Refresh(HttpRequest request, TokenCheck check, TokenSigner signer)
    {
        var (token, refusal) = check.Read(request);
        (token, refusal) = token is null ? (null, refusal) : check.Read(request, token.Conversation);
        return token is null ? refusal!.For(request.HttpContext) : TypedResults.Ok(Response(token, signer));
    }

    private static async Task<IResult> StartAsync(
        HttpRequest request, TokenCheck check, TokenSigner signer, DirectLineChannel channel, StreamAddress streams, HttpOptions options, CancellationToken cancellationToken)
    {
        var (token, refusal) = check.Read(request);
        if (token is null)
        {
            return refusal!.For(request.HttpContext);
        }

        var (fields, problem) = await FieldsAsync(request, options, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        var isNew = channel.Start(token, fields?.Locale);
        return TypedResults.Json(
            Response(token, signer, issued => streams.Of(request, token.Conversation, issued, 0)),
            statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static IResult Reconnect(string id, string? watermark, HttpRequest request, TokenCheck check, TokenSigner signer, StreamAddress streams)
    {
        var (token, refusal) = check.Read(request, id);
        return token is null
            ? refusal!.For(request.HttpContext)
            : TypedResults.Ok(Response(token, signer, issued => streams.Of(request, id, issued, Place(watermark))));
    }

    private static async Task<IResult> StreamAsync(
        string id, string? watermark, HttpContext context, TokenCheck check, DirectLineOptions options, ConversationSocket stream, TurnDoor door)
    {
        var (token, refusal) = check.Read(context.Request, id);
        if (token is null)
        {
            return refusal!.For(context);
        }

        if (!context.WebSockets.IsWebSocketRequest)
        {
            return TypedResults.Problem("This address takes WebSocket connections only.", statusCode: StatusCodes.Status400BadRequest);
        }

        if (!IsAllowed(context.Request, options))
        {
            return TypedResults.Problem("Pages of this origin may not use the channel. Name it in DirectLine:Origins.", statusCode: StatusCodes.Status403Forbidden);
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(door.Ended, context.RequestAborted);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, id, Place(watermark), stop.Token);
        return TypedResults.Empty;
    }

    private static IResult Read(string id, string? watermark, HttpRequest request, TokenCheck check, ConversationLog log)
    {
        var (token, refusal) = check.Read(request, id);
        return token is null
            ? refusal!.For(request.HttpContext)
            : TypedResults.Content(log.Read(id, Place(watermark)).ToJson(), MediaTypeNames.Application.Json);
    }

    private static async Task<IResult> PostAsync(
        string id, HttpRequest request, TokenCheck check, DirectLineChannel channel, CallerLimits limits, HttpOptions options, CancellationToken cancellationToken)
    {
        var (token, refusal) = check.Read(request, id);

        // By conversation, which has one user: an id that a page chose could be another's.
        refusal ??= limits.TakeUser(DirectLineChannel.Id, id);
        if (token is null || refusal is not null)
        {
            return refusal!.For(request.HttpContext);
        }

        var (body, problem) = await JsonRequest.ReadAsync(request, options.MaximumBodyBytes, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        if (IncomingActivity.Read(body, token, out var fault) is not { } activity)
        {
            return TypedResults.Problem(fault, statusCode: StatusCodes.Status400BadRequest);
        }

        return channel.Post(token, activity) is { } posted
            ? TypedResults.Ok(new { id = posted })
            : new Refusal(StatusCodes.Status429TooManyRequests, "Too many messages wait for their answers. Try again in a moment.", Wait: TimeSpan.FromSeconds(1)).For(request.HttpContext);
    }

    private static IResult RefuseUpload(string id, HttpRequest request, TokenCheck check)
    {
        var (token, refusal) = check.Read(request, id);
        return token is null
            ? refusal!.For(request.HttpContext)
            : TypedResults.Problem("This bot reads text only; files and pictures are not taken.", statusCode: StatusCodes.Status400BadRequest);
    }

    // A body is optional where it only says who starts the conversation; Web Chat sends one, other clients do not.
    private static async Task<(StartFields? Fields, IResult? Problem)> FieldsAsync(HttpRequest request, HttpOptions options, CancellationToken cancellationToken)
    {
        if (request.ContentLength is null or 0 && request.Headers.TransferEncoding.Count == 0)
        {
            return (null, null);
        }

        var (body, problem) = await JsonRequest.ReadAsync(request, options.MaximumBodyBytes, cancellationToken);
        return problem is null ? (StartFields.Read(body), null) : (null, problem);
    }

    // Watermarks come back as they were given; of what is none, everything is sent.
    private static long Place(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;

    private static bool IsAllowed(HttpRequest request, DirectLineOptions options) =>
        request.Headers.Origin.ToString() is var origin
        && (origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority.Equals(request.Host.ToString(), StringComparison.OrdinalIgnoreCase))
            || options.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase));

    private static ConversationResponse Response(ConversationToken token, TokenSigner signer, Func<string, string>? stream = null)
    {
        var issued = signer.Issue(token);
        return new(token.Conversation, issued, (int)signer.Lifetime.TotalSeconds, stream?.Invoke(issued));
    }

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private sealed record StartFields(string? UserId, string? Locale)
    {
        public static StartFields Read(byte[] body)
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            var user = root.TryGetProperty("user", out var element) && element.ValueKind == JsonValueKind.Object ? Text(element, "id") : null;
            return new(user, Text(root, "locale") is { Length: <= 35 } locale ? locale : null);
        }

        private static string? Text(JsonElement element, string name) =>
            element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
