using System.Collections.Frozen;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using static PolicyBot.Questions.CalculationWords;

namespace PolicyBot.Questions;

/// <summary>Tells questions for those of a whole that something is not said of: "How many of the inmates were not born abroad?", "Of the 90 schools, how many did not apply?".</summary>
internal static class ComplementReader
{
    private static readonly FrozenSet<string> Denials = Set("not n't isn't aren't wasn't weren't don't doesn't didn't hasn't haven't won't wouldn't isnt arent wasnt werent dont doesnt didnt hasnt havent wont wouldnt");

    /// <summary>The calculation, its operands the whole and the part to be taken from it; null where the question denies nothing of a part.</summary>
    public static Calculation? Read(string text, IReadOnlyList<Term> terms, string[] words)
    {
        int not = Array.FindIndex(words, Denials.Contains);
        int how = Enumerable.Range(0, words.Length - 1).FirstOrDefault(i => words[i] == "how" && words[i + 1] is "many" or "much", -1);
        int of = Array.IndexOf(words, "of");
        if (not < 0 || how < 0 || not < how || not + 1 >= words.Length || of < 0 || of > not)
        {
            return null;
        }

        // "Of the schools, how many did not apply?" is "How many of the schools did not apply?".
        bool isBefore = of < how;
        int verb = Choices.Contains(words[not - 1]) ? not - 1 : not;
        TextSpan whole = isBefore ? Trimmed(text, terms[of].Span.End, terms[how].Span.Start) : Trimmed(text, terms[of].Span.End, terms[verb].Span.Start);
        if (whole.Length == 0 || (!isBefore && of != how + 2))
        {
            return null;
        }

        string quantity = Cut(text, new(terms[how].Span.Start, terms[how + 1].Span.End));
        string name = Cut(text, whole).Trim(' ', ',');
        string verbs = verb == not ? "" : words[verb] + " ";
        string part = text[terms[not].Span.End..].Trim(' ', '?', '.');
        return new(Operation.Difference, null, [new(name, OperandQuestions.Tidy(quantity + " are " + name)), new(part, OperandQuestions.Tidy(quantity + " of " + name + " " + verbs + part))]) { IsPartOfWhole = true };
    }
}
