using System.Collections.Concurrent;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Keeps what answered the questions before, so that a conversation asks each only once.</summary>
/// <param name="answer">Answers a question that is complete in itself; null where no sentence was found.</param>
internal sealed class Antecedents(Func<string, Antecedent?> answer)
{
    private const int Capacity = 500;

    private readonly ConcurrentDictionary<string, Antecedent?> _known = new(StringComparer.Ordinal);

    /// <summary>What answered the question before; null where there is none.</summary>
    public Antecedent? Of(Question question)
    {
        if (question.Before is not { } before)
        {
            return null;
        }

        if (_known.Count >= Capacity)
        {
            // What is forgotten is answered again, and the same.
            _known.Clear();
        }

        return _known.GetOrAdd(before, answer);
    }
}
