using System.Net.WebSockets;
using System.Text;

namespace PolicyBot.Web.DirectLine;

/// <summary>Sends a conversation over a WebSocket: what was said behind a place, then each activity as it comes.</summary>
/// <param name="log">The conversations.</param>
/// <param name="signals">Tells when something was said.</param>
public sealed class ConversationSocket(ConversationLog log, ConversationSignals signals)
{
    private const int LongestFrame = 4096;

    /// <summary>Sends until the other side closes or the program ends.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="after">The place to begin behind.</param>
    /// <param name="stop">Ends the stream.</param>
    public async Task RunAsync(WebSocket socket, string conversation, long after, CancellationToken stop)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var subscription = signals.Listen(conversation);
        var listening = DiscardAsync(socket, ending);
        try
        {
            while (true)
            {
                var set = log.Read(conversation, after);
                if (set.Activities.Count > 0)
                {
                    await socket.SendAsync(Encoding.UTF8.GetBytes(set.ToJson()), WebSocketMessageType.Text, endOfMessage: true, ending.Token);
                    after = set.Watermark;
                }

                await subscription.WaitAsync(ending.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // The page went, or the program ends; the page comes back with its watermark.
        }

        await ending.CancelAsync();
        await listening;
        await CloseAsync(socket, stop.IsCancellationRequested);
    }

    // Web Chat sends an empty frame now and then to keep the socket open, and nothing else.
    private static async Task DiscardAsync(WebSocket socket, CancellationTokenSource ending)
    {
        try
        {
            var frame = new byte[LongestFrame];
            var received = 0;
            while (received < LongestFrame)
            {
                var result = await socket.ReceiveAsync(frame, ending.Token);
                received = result.EndOfMessage ? 0 : received + result.Count;
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // As above.
        }

        await ending.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket, bool isEnding)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            var status = isEnding ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
            await socket.CloseOutputAsync(status, null, bound.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
