using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;

namespace PolicyBot.Web.DirectLine;

/// <summary>Tells open streams that something was said in their conversation.</summary>
public sealed class ConversationSignals
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Subscription>> _subscriptions = new(StringComparer.Ordinal);

    /// <summary>Listens to a conversation until the subscription is disposed.</summary>
    public Subscription Listen(string conversation)
    {
        var subscription = new Subscription(this, conversation);
        _subscriptions.AddOrUpdate(conversation, _ => [subscription], (_, others) => others.Add(subscription));
        return subscription;
    }

    /// <summary>Tells those who listen to a conversation.</summary>
    public void Tell(string conversation)
    {
        if (_subscriptions.TryGetValue(conversation, out var listening))
        {
            foreach (var subscription in listening)
            {
                subscription.Signal();
            }
        }
    }

    private void Remove(Subscription subscription, string conversation)
    {
        var left = _subscriptions.AddOrUpdate(conversation, _ => [], (_, all) => all.Remove(subscription));
        if (left.IsEmpty)
        {
            // Only where it is still empty: another page may have begun to listen meanwhile.
            _subscriptions.TryRemove(new(conversation, left));
        }
    }

    /// <summary>One who listens.</summary>
    /// <param name="signals">Where.</param>
    /// <param name="conversation">To which conversation.</param>
    public sealed class Subscription(ConversationSignals signals, string conversation) : IDisposable
    {
        // One signal waits at most: whoever is told reads all there is.
        private readonly Channel<bool> _told = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        /// <summary>Ends when something was said since the last wait.</summary>
        public async Task WaitAsync(CancellationToken cancellationToken) => await _told.Reader.ReadAsync(cancellationToken);

        /// <inheritdoc/>
        public void Dispose() => signals.Remove(this, conversation);

        internal void Signal() => _told.Writer.TryWrite(true);
    }
}
