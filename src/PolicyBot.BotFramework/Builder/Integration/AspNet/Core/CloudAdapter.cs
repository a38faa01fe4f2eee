using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes activities as HTTP requests and answers through the channel's connector service.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Makes one without an app id: every caller is let in.</summary>
    public CloudAdapter()
        : this(new ConfigurationBuilder().Build())
    {
    }

    /// <summary>Makes one that authenticates by the settings given.</summary>
    /// <param name="configuration">The settings; see <see cref="ConfigurationBotFrameworkAuthentication"/>.</param>
    /// <param name="httpClientFactory">What fetches keys and tokens; null for connections of its own.</param>
    /// <param name="logger">Where faults are noted; null for nowhere.</param>
    public CloudAdapter(
        IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(
            new ConfigurationBotFrameworkAuthentication(
                configuration, httpClientFactory: httpClientFactory, logger: logger),
            logger)
    {
    }

    /// <summary>Makes one that authenticates as told.</summary>
    /// <param name="botFrameworkAuthentication">Decides who may speak to the bot, and makes clients.</param>
    /// <param name="logger">Where faults are noted; null for nowhere.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>Reads an activity, lets the bot handle it and writes the response.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">Its response.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <remarks>
    /// The response has status 405 for a method other than POST, 415 for a body that is not called JSON, 413 for one of
    /// more than 256 KiB, 400 for one that is no activity, 401 for a caller who is refused, 500 where the turn failed
    /// and nothing made it good, the bot's own where it sent an <see cref="InvokeResponse"/>, 501 for an invoke where it
    /// sent none, and 200 otherwise; with a body where the caller expects replies.
    /// </remarks>
    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        var (refusal, activity) = await ActivityRequest.ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false);
        if (activity is null)
        {
            Refuse(httpResponse, refusal);
            return;
        }

        try
        {
            var authorization = httpRequest.Headers.Authorization.ToString();
            var response = await ProcessActivityAsync(authorization, activity, bot.OnTurnAsync, cancellationToken)
                .ConfigureAwait(false);
            await WriteAsync(httpResponse, response, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException fault)
        {
            CloudAdapterLog.CallerRefused(Logger, fault.Message);
            Refuse(httpResponse, HttpStatusCode.Unauthorized);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            CloudAdapterLog.TurnFailed(Logger, fault);
            Refuse(httpResponse, HttpStatusCode.InternalServerError);
        }
    }

    private static void Refuse(HttpResponse response, HttpStatusCode status)
    {
        if (response.HasStarted)
        {
            return;
        }

        response.StatusCode = (int)status;
        switch (status)
        {
            case HttpStatusCode.MethodNotAllowed:
                response.Headers.Allow = HttpMethods.Post;
                break;
            case HttpStatusCode.Unauthorized:
                response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
                break;
        }
    }

    private static async Task WriteAsync(
        HttpResponse response, InvokeResponse? answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? (int)HttpStatusCode.OK;
        if (answer?.Body is { } body)
        {
            var json = ActivityJson.Write(body);
            response.ContentType = "application/json; charset=utf-8";
            response.ContentLength = json.Length;
            await response.Body.WriteAsync(json, cancellationToken).ConfigureAwait(false);
        }
    }
}
