using System.Collections.Concurrent;
using System.Threading.Channels;

namespace PolicyBot.Web.DirectLine;

/// <summary>Tells open streams that something was said in their conversation.</summary>
public sealed class ConversationSignals
{
    private readonly ConcurrentDictionary<Subscription, string> _subscriptions = new();

    /// <summary>Listens to a conversation until the subscription is disposed.</summary>
    public Subscription Listen(string conversation)
    {
        var subscription = new Subscription(this);
        _subscriptions[subscription] = conversation;
        return subscription;
    }

    /// <summary>Tells those who listen to a conversation.</summary>
    public void Tell(string conversation)
    {
        foreach (var (subscription, listened) in _subscriptions)
        {
            if (listened == conversation)
            {
                subscription.Signal();
            }
        }
    }

    /// <summary>One who listens.</summary>
    /// <param name="signals">Where.</param>
    public sealed class Subscription(ConversationSignals signals) : IDisposable
    {
        // One signal waits at most: whoever is told reads all there is.
        private readonly Channel<bool> _told = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        /// <summary>Ends when something was said since the last wait.</summary>
        public async Task WaitAsync(CancellationToken cancellationToken) => await _told.Reader.ReadAsync(cancellationToken);

        /// <inheritdoc/>
        public void Dispose() => signals._subscriptions.TryRemove(this, out _);

        internal void Signal() => _told.Writer.TryWrite(true);
    }
}
