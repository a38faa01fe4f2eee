using System.Collections.Frozen;
using PolicyBot.Documents;
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

    /// <summary>A question of at most so many concepts may be about the document of the one before.</summary>
    private const int FewConcepts = 5;

    /// <summary>How far back a chain of follow-ups is completed.</summary>
    private const int MostTurnsCompleted = 8;

    /// <summary>UTF-16 units from which on a joined question leaves out the turns in between.</summary>
    private const int LongestJoined = 300;

    private static readonly FrozenSet<string> QuestionWords = "how what which who whom whose when where".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Connectives = "and or also then ok okay so but n".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Pronouns = "it its they them their theirs he him his she her hers that this those these there one ones else".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly ConceptReader _concepts = new(index, synonyms);
    private readonly QuestionSlots _slots = new(index.Models?.Encoder);

    /// <summary>Reads a question.</summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="history">The user's earlier turns, oldest first.</param>
    public Question Read(string text, IReadOnlyList<string> history)
    {
        text = WithSingleSpaces(text);
        (string asked, string? section) = SectionMention.Part(text, index.IsHeading);
        Document? named = DocumentMention.Find(asked, index.Knowledge);
        return ReadWithin(DocumentMention.Blank(asked, named), history) with { Text = text, Document = named?.Id, Section = section };
    }

    private Question ReadWithin(string text, IReadOnlyList<string> history)
    {
        Turn turn = ReadTurn(text);
        if (Topic(turn) is { } topic)
        {
            return new Question { Text = text, Asked = text, Standalone = text, Topic = topic };
        }

        turn = WithoutOpening(ReadTurn(Courtesy.Blank(text)));
        bool leans = Leans(turn);
        if (Before(history, out Document? named) is not { } before)
        {
            return ReadAlone(text, turn) with { Leans = leans };
        }

        Question question = !leans ? ReadAlone(text, turn)
            : Substitute(before, turn) is { } completed ? OfEarlierTurns(ReadAlone(text, completed.Turn, ExpectedAnswerReader.Read(before.Words, before.Text)), turn) with { Replaced = completed.Replaced }
            : Join(ReadAlone(text, turn), turn, before);
        return leans || turn.Concepts.Count <= FewConcepts
            ? question with
            {
                Before = before.Text.Trim() + DocumentMention.Of(named),
                TakesUp = leans,
                MustStateTheNew = leans && (PicksOut(turn.Words) || FollowUp.Read(turn) is not null),
                AsksFurther = leans && FollowUp.AsksFurther(turn.Words),
                AsksTheOther = leans && FollowUp.AsksTheOther(turn.Words),
            }
            : question;
    }

    private ConversationTopic? Topic(Turn turn) => SmallTalk.Read(turn.Words, word => index.Has(TextAnalyzer.Stem(word)));

    // The kind of answer may be told by words that a follow-up has put its own in place of.
    private static Question ReadAlone(string text, Turn turn, ExpectedAnswer? kind = null)
    {
        ExpectedAnswer expected = kind ?? ExpectedAnswerReader.Read(turn.Words, turn.Text);
        bool check = ExpectedAnswerReader.IsCheck(turn.Words);
        return new Question
        {
            Text = text,
            Asked = turn.Text,
            Standalone = Corrected(turn.Text, turn.Concepts).Trim(),
            Expected = expected,
            CalendarUnit = expected == ExpectedAnswer.Date ? ExpectedAnswerReader.CalendarUnit(turn.Words) : null,
            Concepts = turn.Concepts.FindAll(concept => !NamesTheKind(expected, concept)),
            Counted = expected == ExpectedAnswer.Count ? Counted(turn) : [],
            AsksName = (expected is ExpectedAnswer.Person && turn.Words[^1] is not "for") || expected is ExpectedAnswer.Place || ExpectedAnswerReader.AsksNames(turn.Words),
            IsCheck = check,
            IsWellFormed = !check && expected is not (ExpectedAnswer.Reason or ExpectedAnswer.Summary) && turn.Words.Count >= ShortestWholeQuestion
                && turn.Words.Any(QuestionWords.Contains) && !Leans(turn) && turn.Concepts.TrueForAll(concept => concept.Correction is null),
            Field = DocumentFieldReader.Read(turn.Words),
        };
    }

    private Turn ReadTurn(string text)
    {
        IReadOnlyList<Term> terms = TextAnalyzer.Terms(text);
        IReadOnlyList<Figure> figures = FigureExtractor.Extract(text);
        return new(text, terms, [.. terms.Select(term => term.Word)], _concepts.Read(text, terms, figures));
    }

    // Blanks keep every span where it was.
    private Turn WithoutOpening(Turn turn)
    {
        int opening = SmallTalk.Opening(turn.Text, turn.Terms);
        return opening == 0 ? turn : ReadTurn(turn.Text[turn.Terms[opening].Span.Start..].PadLeft(turn.Text.Length));
    }

    // What the turns so far asked last, complete in itself; null where they asked nothing.
    private Turn? Before(IReadOnlyList<string> history, out Document? named)
    {
        Turn? whole = null, before = null;
        named = null;
        foreach (string text in history.Skip(Math.Max(0, history.Count - MostTurnsCompleted)).Select(WithSingleSpaces))
        {
            string asked = SectionMention.Part(text, index.IsHeading).Question;
            Document? mentioned = DocumentMention.Find(asked, index.Knowledge);
            Turn turn = ReadTurn(DocumentMention.Blank(asked, mentioned));
            if (Topic(turn) is not null)
            {
                continue;
            }

            turn = WithoutOpening(ReadTurn(Courtesy.Blank(turn.Text)));
            named = mentioned ?? named;
            if (before is null || whole is null || !Leans(turn))
            {
                named = mentioned;
                before = whole = turn;
            }
            else if (Substitute(before, turn) is { } completed)
            {
                before = whole = completed.Turn;
            }
            else
            {
                Turn leant = before.Text.Length > LongestJoined ? whole : before;
                before = ReadTurn(leant.Text.Trim() + " " + turn.Text.Trim());
            }
        }

        return before;
    }

    // "How many doses for Peru?", "and for Chad?": the question before, with the new words in the place of those of the same sort.
    private (Turn Turn, string Replaced)? Substitute(Turn before, Turn turn) =>
        FollowUp.Read(turn) is { } followUp && _slots.Find(before, turn, followUp) is { } slot
            ? (ReadTurn(Fill(before, slot, turn, followUp)), before.Text[slot.Start..slot.End])
            : null;

    // Replaces the words of a slot, or all but its last one where the turn says "one" for that: "and the energy one?".
    private static string Fill(Turn before, TextSpan slot, Turn turn, FollowUp followUp)
    {
        string core = turn.Text[followUp.Core.Start..followUp.Core.End];
        if (followUp.KeepsNoun && before.Terms.LastOrDefault(term => slot.Contains(term.Span)) is { Word: not null } noun && noun.Span.Start > slot.Start)
        {
            slot = new(slot.Start, noun.Span.Start);
            core += " ";
        }

        return before.Text[..slot.Start] + core + before.Text[slot.End..];
    }

    private static bool PicksOut(IReadOnlyList<string> words) =>
        Enumerable.Range(0, words.Count - 1).Any(i => words[i] is "of" or "among" && words[i + 1] is "them" or "those" or "these" or "that" or "it" or "whom" or "which");

    // Only what the turn itself says must stand in the evidence; the rest says where to look.
    private static Question OfEarlierTurns(Question question, Turn turn) => question with
    {
        Concepts = [.. question.Concepts.Select(concept => turn.Concepts.Exists(own => own.Text == concept.Text)
            ? concept
            : concept with { Share = ShareOfEarlierTurns, Weight = concept.Weight * ShareOfEarlierTurns })],
    };

    // What stands side by side is told by the one space between.
    private static string WithSingleSpaces(string turn) => string.Join(' ', turn.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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
        if (FollowUp.IsCorrection(turn.Words))
        {
            return true;
        }

        bool pronoun = turn.Words.Any(Pronouns.Contains);
        bool connective = turn.Words.Count > 0 && (Connectives.Contains(turn.Words[0]) || (turn.Words.Count > 1 && turn.Words[0] is "what" or "how" && turn.Words[1] == "about"));
        return turn.Concepts.Count switch
        {
            0 => true,
            1 => pronoun || connective || turn.Words.Count <= 3 || FollowUp.AsksOnByPreposition(turn.Words),
            <= 3 => pronoun || connective,
            _ => connective && turn.Words.Count <= 8,
        };
    }

    // "And what is the reference number?" asks for no date, though the question before did; "what about Peru?" asks as that did.
    private static bool AsksItself(Turn turn) =>
        turn.Words.Any(word => QuestionWords.Contains(word) || word is "what's" or "whats") && !turn.Words.Contains("about");

    // The subject of a leaning turn stands in the turn before; a date or figure named anew replaces the old one.
    private static Question Join(Question question, Turn turn, Turn before)
    {
        var concepts = new List<Concept>(question.Concepts);
        foreach (Concept concept in before.Concepts)
        {
            bool replaced = concept.Kind is ConceptKind.Date or ConceptKind.Figure && question.Concepts.Any(own => own.Kind == concept.Kind);
            bool repeated = concepts.Any(own => own.Wordings.Any(wording => concept.Wordings.Count > 0 && wording.SequenceEqual(concept.Wordings[0])));
            if (!replaced && !repeated)
            {
                concepts.Add(concept with { Share = ShareOfEarlierTurns, Weight = concept.Weight * ShareOfEarlierTurns });
            }
        }

        ExpectedAnswer expected = question.Expected;
        IReadOnlyList<Concept> counted = question.Counted;
        bool inherits = expected == ExpectedAnswer.Any && !(question.Concepts.Count > 0 && AsksItself(turn));
        if (inherits)
        {
            expected = ExpectedAnswerReader.Read(before.Words, before.Text);
            counted = expected == ExpectedAnswer.Count && question.Concepts.Count == 0 ? Counted(before) : counted;
        }

        return question with
        {
            Leans = true,
            Standalone = Corrected(before.Text, before.Concepts).Trim() + " " + question.Standalone,
            Concepts = concepts,
            Expected = expected,
            IsOfTheKindBefore = inherits,
            Counted = [.. counted.Where(concepts.Contains)],
        };
    }

    // "How many of the newcomers from Venezuela ...": what is counted is the first word after "many" that carries meaning.
    private static IReadOnlyList<Concept> Counted(Turn turn)
    {
        int many = turn.Words.ToList().FindIndex(word => word is "many" or "mny" or "number");
        if (many < 0 || (many + 2 < turn.Words.Count && PicksOut([.. turn.Words.Skip(many + 1).Take(2)])))
        {
            return [];
        }

        // "How many people visited ...": no concept is counted, and least of all the next one.
        if (many + 1 < turn.Words.Count && turn.Words[many + 1] is "people" or "persons" or "folks" or "ppl" or "peeps")
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
}
