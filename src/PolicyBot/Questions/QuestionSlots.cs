using System.Collections.Frozen;
using System.Numerics.Tensors;
using PolicyBot.Documents;
using PolicyBot.Inference;

namespace PolicyBot.Questions;

/// <summary>Finds the words of a question in whose place a follow-up puts its own.</summary>
/// <param name="encoder">Tells which words mean a thing of the same sort; null to go by form alone.</param>
internal sealed class QuestionSlots(SentenceEncoder? encoder)
{
    private const double SamePreposition = 0.35;
    private const double SameKind = 0.15;
    private const double SameMeasure = 1;

    /// <summary>Of slots as good, the later one: what is asked about stands last more often than not.</summary>
    private const double Later = 0.02;

    /// <summary>Below this nothing of the question is of the same sort.</summary>
    private const double LeastLikeness = 0.3;

    /// <summary>Where only the form tells, what is of the same kind of word is of the same sort.</summary>
    private const double LeastLikenessOfForm = SameKind;

    private static readonly FrozenSet<string> Auxiliaries = "did does do has have had will would can could".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words to replace, in the question; null where none is of the same sort.</summary>
    /// <param name="question">The question before.</param>
    /// <param name="turn">The turn that follows it up.</param>
    /// <param name="followUp">The turn as a follow-up.</param>
    public TextSpan? Find(Turn question, Turn turn, FollowUp followUp)
    {
        List<Concept> core = turn.Concepts.FindAll(concept => followUp.Core.Contains(concept.Span));
        List<Slot> slots = Slots(question);
        if (followUp.Replaced is { } takenBack)
        {
            string[] stems = [.. turn.Terms.Where(term => takenBack.Contains(term.Span)).Select(term => term.Stem)];
            return slots.LastOrDefault(slot => question.Terms.Any(term => slot.Span.Contains(term.Span) && stems.Contains(term.Stem)))?.Span;
        }

        if (core.TrueForAll(concept => concept.Kind == core[0].Kind) && core[0].Kind is ConceptKind.Date or ConceptKind.Figure)
        {
            return question.Concepts.FindLast(concept => concept.Kind == core[0].Kind)?.Span;
        }

        float[]? meaning = encoder?.Encode(turn.Text[followUp.Core.Start..followUp.Core.End]);
        (Slot? Slot, double Score) best = (null, meaning is null ? LeastLikenessOfForm : LeastLikeness);
        for (int i = 0; i < slots.Count; i++)
        {
            Slot slot = slots[i];
            if (slot.Kind != core[0].Kind && slot.Kind is ConceptKind.Date or ConceptKind.Figure)
            {
                continue;
            }

            double score = (followUp.Preposition.Length > 0 && slot.Preposition == followUp.Preposition ? SamePreposition : 0)
                + (slot.Kind == core[0].Kind ? SameKind : 0)
                + (followUp.Measure.Length > 0 && slot.Measure == followUp.Measure ? SameMeasure : 0)
                + (Later * i)
                + (meaning is null ? 0 : Cosine(meaning, encoder!.Encode(question.Text[slot.Span.Start..slot.Span.End])));
            if (score >= best.Score)
            {
                best = (slot, score);
            }
        }

        return best.Slot?.Span;
    }

    // Vectors have length 1.
    private static double Cosine(float[] left, float[] right) => TensorPrimitives.Dot<float>(left, right);

    // Concepts side by side, or joined by "of", fill one slot; a name and a plain word beside it two.
    private static List<Slot> Slots(Turn question)
    {
        var slots = new List<Slot>();
        int many = question.Words.ToList().IndexOf("many");
        if (many >= 0 && many + 1 < question.Words.Count && question.Words[many + 1] is "people" or "persons")
        {
            slots.Add(new(question.Terms[many + 1].Span, ConceptKind.Word, "many", "many"));
        }

        List<Concept> concepts = question.Concepts;
        int first = 0;
        for (int i = 0; i < concepts.Count; i++)
        {
            bool goesOn = i + 1 < concepts.Count
                && concepts[i + 1].Kind == concepts[i].Kind
                && question.Text[concepts[i].Span.End..concepts[i + 1].Span.Start].Trim(' ', '-') is "" or "of";
            if (goesOn)
            {
                continue;
            }

            int term = TermAt(question, concepts[first].Span.Start);
            int before = term - 1;
            while (before >= 0 && question.Words[before] is "the" or "a" or "an" or "its" or "all" or "new")
            {
                before--;
            }

            string word = before >= 0 ? question.Words[before] : "";

            // "Did violent crime rise by": the last word is the verb.
            int last = first < i && concepts[i].Kind == ConceptKind.Word && Auxiliaries.Contains(word) ? i - 1 : i;
            slots.Add(new(new(concepts[first].Span.Start, concepts[last].Span.End), concepts[first].Kind, word, word is "many" or "much" ? word : ""));
            first = i + 1;
        }

        return slots;
    }

    private static int TermAt(Turn question, int start) => question.Terms.TakeWhile(term => term.Span.End <= start).Count();

    private sealed record Slot(TextSpan Span, ConceptKind Kind, string Preposition, string Measure);
}
