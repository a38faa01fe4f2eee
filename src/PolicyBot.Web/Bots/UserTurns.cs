using PolicyBot.Answering;

namespace PolicyBot.Web.Bots;

/// <summary>What the user said earlier in a conversation, from which the engine completes follow-ups.</summary>
public sealed class UserTurns
{
    /// <summary>The turns, the oldest first; at most <see cref="AnswerEngine.MaximumHistory"/>.</summary>
    public List<string> Texts { get; init; } = [];

    /// <summary>Remembers a turn, forgetting the oldest where there are too many.</summary>
    public void Add(string text)
    {
        Texts.Add(text);
        if (Texts.Count > AnswerEngine.MaximumHistory)
        {
            Texts.RemoveAt(0);
        }
    }
}
