using System.Collections.Frozen;
using System.Text;
using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using static PolicyBot.Questions.CalculationWords;

namespace PolicyBot.Questions;

/// <summary>Writes, for each operand of a computation, the question that one would ask for it alone.</summary>
internal static class OperandQuestions
{
    /// <summary>The whole question with each member in the first one's place and the others gone.</summary>
    public static List<OperandPhrase> Of(string text, IReadOnlyList<Term> terms, int joint, Coordination pair)
    {
        TextSpan first = pair.Members[0];
        TextSpan last = pair.Members[^1];
        int restStart = pair.Members.Count > 2 ? first.End : terms[joint].Span.Start;
        string head = Cut(text, first), tail = Cut(text, last);

        // "than to the ministry for uniforms": a phrase at the end may be the last one's alone, a date never is.
        string end = text[last.End..];
        bool isLoose = end.StartsWith(' ') && Coordination.IsPreposition(TextAnalyzer.Terms(end) is [var opening, ..] ? opening.Word : "") && FigureExtractor.Extract(end).Count == 0;
        var operands = new List<OperandPhrase>();
        foreach (TextSpan member in pair.Members)
        {
            string name = WithHead(Completed(Cut(text, member), head), tail);
            string question = WithoutCalculation(text[..first.Start] + name + text[first.End..restStart] + " " + text[last.End..]);
            string shorter = WithoutCalculation(text[..first.Start] + name + text[first.End..restStart]);
            operands.Add(new(Cut(text, member), Tidy(Asked(question, name))) { Shorter = member != last && isLoose ? Tidy(Asked(shorter, name)) : null });
        }

        return operands;
    }

    // "Adding Haiti, how many doses did they receive?", "By how much did the offsets, leaving out loans?": asked as one would ask of one operand.
    private static string Asked(string question, string name)
    {
        IReadOnlyList<Term> terms = TextAnalyzer.Terms(question);
        int quantity = Enumerable.Range(0, Math.Max(terms.Count - 1, 0)).FirstOrDefault(i => terms[i].Word == "how" && terms[i + 1].Word is "much" or "many", -1);
        int pronoun = Enumerable.Range(0, terms.Count).FirstOrDefault(i => terms[i].Word is "they" or "these" or "them", -1);
        if (quantity >= 0 && pronoun > quantity)
        {
            return question[terms[quantity].Span.Start..terms[pronoun].Span.Start] + name + question[terms[pronoun].Span.End..];
        }

        if (quantity < 0)
        {
            // "What is the settlement?", "what do the funds make?", "How do men in their forties?": the quantity of that.
            int opening = Enumerable.Range(0, terms.Count).FirstOrDefault(i => terms[i].Word is "what" or "how" or "which", -1);
            int after = opening < 0 ? 0 : opening + 1 < terms.Count && Choices.Contains(terms[opening + 1].Word) ? terms[opening + 1].Span.End : terms[opening].Span.End;
            return "How much is" + " " + question[after..].Trim();
        }

        int place = question.IndexOf(name, StringComparison.Ordinal);
        if (place >= 0 && place < terms[quantity].Span.Start && question[(place + name.Length)..terms[quantity].Span.Start].AsSpan().ContainsAny(',', ':'))
        {
            // "Poland: how much refugee money since February 24?"
            return question[terms[quantity].Span.Start..].TrimEnd('?', ' ') + ", " + question[..(place + name.Length)];
        }

        bool measures = quantity > 0 && terms[quantity - 1].Word == "by";
        int verb = measures ? Enumerable.Range(quantity, terms.Count - quantity).FirstOrDefault(i => Choices.Contains(terms[i].Word), -1) : -1;
        return verb < 0 ? question[terms[quantity].Span.Start..]
            : question[terms[quantity].Span.Start..terms[verb].Span.Start] + "was" + question[terms[verb].Span.End..];
    }

    // "white and black respondents": one adjective alone shares the other's noun.
    private static string WithHead(string member, string last)
    {
        string[] words = last.Split(' ');
        bool isAdjective = !member.Contains(' ', StringComparison.Ordinal) && member.Length > 0 && char.IsLower(member[0]) && !member.EndsWith('s') && words.Length == 2 && words[1].EndsWith('s');
        return isAdjective ? member + " " + words[1] : member;
    }

    // "The secondary one", "that of Wells Fargo": what the other member names stands for the pronoun.
    public static string Completed(string member, string first)
    {
        string[] words = first.Split(' ');
        IReadOnlyList<Term> own = TextAnalyzer.Terms(member);
        int pronoun = own is [{ Word: "that" or "those" or "one" }, { Word: "of" or "for" or "in" or "on" or "to" or "from" }, ..] ? 0 : own is [{ Word: "the" }, { Word: "one" or "ones" }, _, ..] ? 1 : -1;
        if (pronoun >= 0)
        {
            // "That of Peru", set against "Norway's share of the aid", is the share of the aid.
            int owner = Array.FindIndex(words, word => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal));
            if (owner >= 0 && owner + 1 < words.Length)
            {
                return "the " + string.Join(' ', words.Skip(owner + 1)) + member[own[pronoun].Span.End..];
            }

            int preposition = Array.FindIndex(words, 1, Coordination.IsPreposition);
            int noun = preposition < 0 ? words.Length - 1 : preposition - 1;
            return "the " + words[noun > 0 && words[noun].EndsWith("ed", StringComparison.Ordinal) ? noun - 1 : noun] + member[own[pronoun].Span.End..];
        }

        bool isPronoun = member.EndsWith(" one", StringComparison.Ordinal) || member.EndsWith(" ones", StringComparison.Ordinal);
        return isPronoun ? member[..member.LastIndexOf(' ')] + " " + string.Join(' ', words.Skip(Math.Min(words[0] is "the" or "a" or "an" ? 2 : 1, words.Length - 1))) : member;
    }

    private static string WithoutCalculation(string question)
    {
        IReadOnlyList<Term> terms = TextAnalyzer.Terms(question);
        var kept = new StringBuilder(question.Length);
        int at = 0;
        for (int i = 0; i < terms.Count; i++)
        {
            string word = terms[i].Word;
            bool opens = i == 0 || terms[i - 1].Word is "how" or "much" or "many" or "is" or "the" or "a";
            bool calculates = word is "together" or "combined" or "altogether" or "jointly" or "difference" or "gap" or "between" or "both" or "either" or "compare" or "compares" or "compared" or "differ" or "differs" or "plus" or "summed"
                || (opens && (Greater.Contains(word) || Lesser.Contains(word) || Adders.Contains(word) || word is "times" or "extra" or "additional"));
            kept.Append(question, at, terms[i].Span.Start - at);
            kept.Append(calculates ? "" : question[terms[i].Span.Start..terms[i].Span.End]);
            at = terms[i].Span.End;
        }

        return kept.Append(question, at, question.Length - at).ToString();
    }

    /// <summary>Of "Did Romania or Hungary receive more money for refugees?", "How much money for refugees did Romania receive?", and the same of Hungary.</summary>
    public static string Compared(string text, IReadOnlyList<Term> terms, int joint, Coordination pair, TextSpan member, Ranking ranking)
    {
        TextSpan first = pair.Members[0];
        FrozenSet<string> comparers = Comparers(ranking);
        int comparer = Enumerable.Range(0, terms.Count).First(i => comparers.Contains(terms[i].Word));
        var gone = new TextSpan(terms[joint].Span.Start, pair.Members[^1].End);
        var before = new List<string>();
        var after = new List<string>();
        for (int i = 0; i < terms.Count; i++)
        {
            bool isOperand = pair.Members.Any(operand => operand.Overlaps(terms[i].Span)) || gone.Overlaps(terms[i].Span);
            bool isFrame = i < comparer && (Choosers.Contains(terms[i].Word) || Choices.Contains(terms[i].Word) || terms[i].Word is "the" or "a" or "there" or "of" or "between" or "both" or "two" or "three");
            bool isKind = i < comparer && i > 0 && terms[i - 1].Word is "which" or "what" && i + 1 < terms.Count && Choices.Contains(terms[i + 1].Word);
            if (i != comparer && !isOperand && !isFrame && !isKind)
            {
                (i < comparer ? before : after).Add(Cut(text, terms[i].Span));
            }
        }

        string name = Cut(text, member);
        name = member == first ? name.StartsWith("the one ", StringComparison.OrdinalIgnoreCase) ? name["the one ".Length..] : name : Completed(name, Cut(text, first));
        string rest = string.Join(' ', after);
        string verb = string.Join(' ', before);
        string asked = ranking is Ranking.Earliest or Ranking.Latest ? "When" : after.Count > 0 && IsCounted(after) ? "How many" : "How much";
        return asked == "When" ? Tidy(verb.Length + rest.Length > 0 ? $"When did {name} {verb} {rest}" : $"When was {name}")
            : verb.Length > 0 && terms.Count > 1 && terms[0].Word == "where" && terms[1].Word is "is" or "are" or "was" or "were" ? Tidy($"{asked} {terms[1].Word} the {verb} {rest} {name}")
            : verb.Length > 0 ? Tidy(Coordination.IsPreposition(name.Split(' ')[0]) ? $"{asked} {rest} did {verb} {name}" : $"{asked} {rest} did {name} {verb}")
            : Tidy(asked == "How many" ? terms.Any(term => term.Word is "has" or "have") ? $"How many {rest} does {name} have" : $"How many {rest} {name}" : rest.Length > 0 ? $"How much is the {rest} {name}" : $"How much is {name}");
    }

    // "more fully approved applications", "more money for refugees": the noun is the last word before a preposition.
    private static bool IsCounted(List<string> words)
    {
        int end = words.FindIndex(word => word is "for" or "of" or "in" or "to" or "from" or "with" or "on" or "by" or "at" or "under" or "who" or "that");
        string noun = words[(end < 0 ? words.Count : Math.Max(end, 1)) - 1];
        return noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && noun is not ("funds" or "dollars" or "pounds" or "euros") || noun is "people" or "children" or "women" or "men";
    }

    /// <summary>A question with single spaces and one question mark; what is left of "twice as many" where a quantity is asked for already goes.</summary>
    public static string Tidy(string question) =>
        string.Join(' ', question.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" the the ", " the ", StringComparison.Ordinal)
            .Replace("many as many ", "many ", StringComparison.OrdinalIgnoreCase).Replace("many as much ", "much ", StringComparison.OrdinalIgnoreCase)
            .Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ',', '?', '.') + "?";
}
