using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Calls one connector service over HTTP.</summary>
/// <param name="serviceUrl">Where it takes calls, with or without a slash at its end.</param>
/// <param name="transport">The connections, shared by all clients.</param>
/// <param name="tokens">What calls prove the bot with; null for calls without a token.</param>
/// <param name="audience">Whom the token is to be meant for.</param>
internal sealed class HttpConnectorClient(Uri serviceUrl, ConnectorTransport transport, BotTokens? tokens, string audience)
    : IConnectorClient, IConversations
{
    public Uri BaseUri { get; set; } = serviceUrl;

    public IConversations Conversations => this;

    public async Task<T?> CallAsync<T>(
        HttpMethod method, IReadOnlyList<string> path, object? body, CancellationToken cancellationToken)
        where T : class
    {
        var json = body is null ? null : ActivityJson.Write(body);
        var answer = await SendAsync(method, Locate(path), json, cancellationToken).ConfigureAwait(false);
        try
        {
            return ActivityJson.Read<T>(answer);
        }
        catch (JsonException)
        {
            // The call was done; that its answer cannot be read only means that there is no id.
            return null;
        }
    }

    public void Dispose()
    {
        // The connections outlive each client.
    }

    private async Task<byte[]> SendAsync(HttpMethod method, Uri address, byte[]? json, CancellationToken cancellationToken)
    {
        var token = tokens is null ? null : await tokens.GetAsync(audience, cancellationToken).ConfigureAwait(false);
        try
        {
            return await transport.SendAsync(method, address, json, token, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException refusal) when (token is not null && refusal.StatusCode == HttpStatusCode.Unauthorized)
        {
            // A token can be withdrawn before it expires. What was refused has not been shown, so it can be said again.
            var renewed = await tokens!.RenewAsync(audience, token, cancellationToken).ConfigureAwait(false);
            return await transport.SendAsync(method, address, json, renewed, cancellationToken).ConfigureAwait(false);
        }
    }

    private Uri Locate(IReadOnlyList<string> path)
    {
        var segments = string.Concat(path.Select(segment => "/" + Escape(segment)));
        return new Uri($"{BaseUri.GetLeftPart(UriPartial.Path).TrimEnd('/')}/v3/conversations{segments}");
    }

    private static string Escape(string segment)
    {
        // A segment of dots would be taken for a step up, however it is escaped.
        if (string.IsNullOrWhiteSpace(segment) || segment is "." or "..")
        {
            throw new ArgumentException("The id of a conversation or an activity is missing or cannot stand in an address.");
        }

        return Uri.EscapeDataString(segment);
    }
}
