using PolicyBot.Answering;
using PolicyBot.Questions.Languages;

namespace PolicyBot.Web.Bots;

/// <summary>What the user said earlier in a conversation, from which the engine completes follow-ups.</summary>
public sealed class UserTurns
{
    /// <summary>The turns, the oldest first; at most <see cref="AnswerEngine.MaximumHistory"/>.</summary>
    public List<UserTurn> Turns { get; init; } = [];

    /// <summary>The language of the latest answer; null where no turn is remembered.</summary>
    public Language? Language { get; set; }

    /// <summary>Remembers a turn, forgetting the oldest where there are too many.</summary>
    public void Add(UserTurn turn)
    {
        Turns.Add(turn);
        if (Turns.Count > AnswerEngine.MaximumHistory)
        {
            Turns.RemoveAt(0);
        }
    }

    /// <summary>Forgets the turns from before a time, and with the last of them the language: a conversation that never rests would keep them otherwise.</summary>
    public void Forget(DateTimeOffset before)
    {
        Turns.RemoveAll(turn => turn.Said < before);
        Language = Turns.Count > 0 ? Language : null;
    }
}
