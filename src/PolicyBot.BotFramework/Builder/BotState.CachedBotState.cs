using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A turn's copy of the state.</summary>
    public class CachedBotState
    {
        private JObject? _saved;

        /// <summary>Makes one.</summary>
        /// <param name="state">What was read; null for an empty state.</param>
        public CachedBotState(IDictionary<string, object>? state = null)
        {
            State = state ?? new Dictionary<string, object>(StringComparer.Ordinal);
            MarkSaved();
        }

        /// <summary>The properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        internal bool IsChanged => !JToken.DeepEquals(_saved, Write());

        internal static CachedBotState Cleared() => new() { _saved = null };

        internal void MarkSaved() => _saved = Write();

        private JObject Write() => JObject.FromObject(State, StateJson.Serializer);
    }
}
