using System.Net;
using System.Net.Http.Headers;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Sends calls to connector services: one pool of connections, no redirect followed, every wait bounded.
/// </summary>
/// <remarks>
/// A call is sent again where the service asks for it (429 and 503) or where no connection came about. Where a body went
/// out and no answer came back, the message may have been shown, and saying it twice is worse than failing.
/// </remarks>
internal sealed class ConnectorTransport(HttpMessageInvoker http, TimeProvider time)
{
    public const int Attempts = 3;
    public const int AnswerLimit = 64 * 1024;
    public static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(15);
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    public static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(1);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>The pool that all adapters of the process share.</summary>
    public static ConnectorTransport Shared { get; } = new(new HttpMessageInvoker(CreateHandler()), TimeProvider.System);

    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        MaxResponseHeadersLength = 16,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        UseCookies = false,
    };

    /// <summary>Sends a call and reads its answer.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="address">The whole address.</param>
    /// <param name="body">JSON as UTF-8; null for no body.</param>
    /// <param name="token">What the bot proves itself with; null for nothing.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The first <see cref="AnswerLimit"/> bytes of a successful answer's body.</returns>
    /// <exception cref="HttpRequestException">The service refused or could not be reached.</exception>
    /// <exception cref="TimeoutException">The service did not answer within <see cref="AnswerTimeout"/>.</exception>
    public async Task<byte[]> SendAsync(
        HttpMethod method, Uri address, byte[]? body, string? token, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await TryAsync(method, address, body, token, cancellationToken).ConfigureAwait(false);
            if (outcome.Answer is { } answer)
            {
                return answer;
            }

            if (outcome.Wait is not { } wait || wait > LongestWait || attempt == Attempts)
            {
                throw outcome.Fault!;
            }

            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Outcome> TryAsync(
        HttpMethod method, Uri address, byte[]? body, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        }

        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var expiry = new CancellationTokenSource(AnswerTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(expiry.Token, cancellationToken);
        try
        {
            using var response = await http.SendAsync(request, either.Token).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                return new Outcome(await ReadAsync(response, either.Token).ConfigureAwait(false), null, null);
            }

            var refusal = new HttpRequestException(
                $"{method} to the channel's connector was answered with status {(int)response.StatusCode}.",
                inner: null,
                response.StatusCode);
            return new Outcome(null, refusal, WaitAskedBy(response));
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError
            is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            return new Outcome(null, fault, UsualWait);
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{method} to the channel's connector was not answered in time.", fault);
        }
    }

    private TimeSpan? WaitAskedBy(HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
        {
            return null;
        }

        var wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => UsualWait,
        };
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var buffer = new byte[AnswerLimit];
        try
        {
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var length = await stream.ReadAtLeastAsync(buffer, AnswerLimit, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            return buffer[..length];
        }
        catch (IOException)
        {
            // The status said that the call was done; only its id is lost.
            return [];
        }
    }

    /// <summary>One of: an answer; a fault that ends the call; a fault after which it is sent again.</summary>
    private readonly record struct Outcome(byte[]? Answer, HttpRequestException? Fault, TimeSpan? Wait);
}
