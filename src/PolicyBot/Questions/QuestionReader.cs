using System.Collections.Frozen;
using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Questions;

/// <summary>Understands a question, on its own or as the next turn of a conversation.</summary>
/// <param name="index">The passages that its words are looked up in.</param>
/// <param name="synonyms">The wordings that mean the same.</param>
public sealed class QuestionReader(PassageIndex index, Synonyms synonyms)
{
    /// <summary>How much a concept of an earlier turn counts beside one of the question itself.</summary>
    private const double ShareOfEarlierTurns = 0.6;

    /// <summary>Fewer words than this are keywords, not a question.</summary>
    private const int ShortestWholeQuestion = 5;

    private static readonly FrozenSet<string> QuestionWords = "how what which who whom whose when where".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Connectives = "and or also then ok okay so but".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Pronouns = "it its they them their theirs he him his she her hers that this those these there one ones else".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly ConceptReader _concepts = new(index, synonyms);

    /// <summary>Reads a question.</summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="history">The user's earlier turns, oldest first.</param>
    public Question Read(string text, IReadOnlyList<string> history)
    {
        Turn turn = ReadTurn(text);
        if (SmallTalk.Read(turn.Words) is { } topic)
        {
            return new Question { Text = text, Standalone = text, Topic = topic };
        }

        ExpectedAnswer expected = ExpectedAnswerReader.Read(turn.Words, text);
        bool check = ExpectedAnswerReader.IsCheck(turn.Words);
        var question = new Question
        {
            Text = text,
            Standalone = Corrected(text, turn.Concepts),
            Expected = expected,
            CalendarUnit = expected == ExpectedAnswer.Date ? ExpectedAnswerReader.CalendarUnit(turn.Words) : null,
            Concepts = turn.Concepts.FindAll(concept => !NamesTheKind(expected, concept)),
            Counted = expected == ExpectedAnswer.Count ? Counted(turn) : [],
            AsksName = expected is ExpectedAnswer.Person or ExpectedAnswer.Place || turn.Words.Any(word => word is "name" or "names" or "named"),
            IsCheck = check,
            IsWellFormed = !check && expected is not (ExpectedAnswer.Reason or ExpectedAnswer.Summary) && turn.Words.Count >= ShortestWholeQuestion
                && turn.Words.Any(QuestionWords.Contains) && !Leans(turn) && turn.Concepts.TrueForAll(concept => concept.Correction is null),
            Field = DocumentFieldReader.Read(turn.Words),
        };
        return Leans(turn) ? Complete(question, history) : question;
    }

    private Turn ReadTurn(string text)
    {
        IReadOnlyList<Term> terms = TextAnalyzer.Terms(text);
        IReadOnlyList<Figure> figures = FigureExtractor.Extract(text);
        return new(terms, [.. terms.Select(term => term.Word)], _concepts.Read(text, terms, figures));
    }

    // The models read the words that were meant, not their misspellings.
    private static string Corrected(string text, List<Concept> concepts)
    {
        foreach (Concept concept in concepts.AsEnumerable().Reverse().Where(concept => concept.Correction is not null))
        {
            text = text[..concept.Span.Start] + concept.Correction + text[concept.Span.End..];
        }

        return text;
    }

    private static bool NamesTheKind(ExpectedAnswer expected, Concept concept) =>
        concept.Kind == ConceptKind.Word && ExpectedAnswerReader.NamesTheKind(expected, concept.Text.ToLowerInvariant());

    private static bool Leans(Turn turn)
    {
        bool pronoun = turn.Words.Any(Pronouns.Contains);
        bool connective = turn.Words.Count > 0 && (Connectives.Contains(turn.Words[0]) || (turn.Words.Count > 1 && turn.Words[0] is "what" or "how" && turn.Words[1] == "about"));
        return turn.Concepts.Count switch
        {
            0 => true,
            1 => pronoun || connective || turn.Words.Count <= 3,
            <= 3 => pronoun || connective,
            _ => connective && turn.Words.Count <= 8,
        };
    }

    // The subject of a leaning turn stands in the nearest earlier turn that has one; a date or figure named anew replaces the old one.
    private Question Complete(Question question, IReadOnlyList<string> history)
    {
        var concepts = new List<Concept>(question.Concepts);
        ExpectedAnswer expected = question.Expected;
        IReadOnlyList<Concept> counted = question.Counted;
        string standalone = question.Standalone;
        for (int i = history.Count - 1; i >= 0; i--)
        {
            Turn earlier = ReadTurn(history[i]);
            if (SmallTalk.Read(earlier.Words) is not null)
            {
                continue;
            }

            standalone = Corrected(history[i], earlier.Concepts) + " " + standalone;
            foreach (Concept concept in earlier.Concepts)
            {
                bool replaced = concept.Kind is ConceptKind.Date or ConceptKind.Figure && question.Concepts.Any(own => own.Kind == concept.Kind);
                bool repeated = concepts.Any(own => own.Wordings.Any(wording => concept.Wordings.Count > 0 && wording.SequenceEqual(concept.Wordings[0])));
                if (!replaced && !repeated)
                {
                    concepts.Add(concept with { Share = ShareOfEarlierTurns, Weight = concept.Weight * ShareOfEarlierTurns });
                }
            }

            if (expected == ExpectedAnswer.Any)
            {
                expected = ExpectedAnswerReader.Read(earlier.Words, history[i]);
                counted = expected == ExpectedAnswer.Count && question.Concepts.Count == 0 ? Counted(earlier) : counted;
            }

            if (!Leans(earlier))
            {
                break;
            }
        }

        return question with { Leans = true, Standalone = standalone, Concepts = concepts, Expected = expected, Counted = [.. counted.Where(concepts.Contains)] };
    }

    // "How many of the newcomers from Venezuela ...": what is counted is the first word after "many" that carries meaning.
    private static IReadOnlyList<Concept> Counted(Turn turn)
    {
        int many = turn.Words.ToList().FindIndex(word => word is "many" or "mny" or "number");
        if (many < 0)
        {
            return [];
        }

        int from = turn.Terms[many].Span.End;
        int first = turn.Concepts.FindIndex(concept => concept.Span.Start >= from && concept.Kind is ConceptKind.Word or ConceptKind.Name);
        if (first < 0)
        {
            return [];
        }

        // "direct activities", "Venezuelan refugees": a noun group stands without a break.
        int last = first;
        while (last + 1 < turn.Concepts.Count && turn.Concepts[last + 1].Span.Start - turn.Concepts[last].Span.End <= 1)
        {
            last++;
        }

        return turn.Concepts[first..(last + 1)];
    }

    private sealed record Turn(IReadOnlyList<Term> Terms, IReadOnlyList<string> Words, List<Concept> Concepts);
}
