using System.Buffers;
using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Chooses the short verbatim run of a sentence that answers the question.</summary>
internal static class LeadReader
{
    /// <summary>A sentence up to this length is its own lead where no figure is asked for.</summary>
    private const int WholeSentence = 200;

    /// <summary>What a figure is of stands right behind it, in at most so many words.</summary>
    private const int MostWordsOfAComplement = 14;

    private const double ShareOfTheClaim = 0.6;

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \r\n\t*_-‑'’");
    private static readonly HashSet<string> Openers = new("in of for to from per into on as toward towards since at by".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Closers = new("and but or while which who that including is are was were has have had".Split(' '), StringComparer.Ordinal);

    /// <summary>The run, in the document; it parts no figure from its qualifier or unit.</summary>
    public static TextSpan Read(Question question, ScoredSentence evidence, Contradiction? contradiction)
    {
        TextSpan run = contradiction is not null ? contradiction.Stated
            : evidence.Matching.Count > 0 ? WithComplement(evidence, Read(evidence))
            : evidence.Span is { } span && IsShort(question.Expected) && !FigureMatch.IsAsked(question.Expected) ? Words(evidence, span)
            : Clause(question, evidence);
        run = Whole(run, evidence.Sentence.Figures);
        return StatesAlone(evidence.Passage.Passage.Document, evidence.Sentence.Span, run) ? run : evidence.Sentence.Span;
    }

    // The "1" of "[1]" is no figure there, but cut out alone it would be read as one.
    private static bool StatesAlone(Document document, TextSpan sentence, TextSpan run)
    {
        IReadOnlyList<Figure> alone = FigureExtractor.Extract(document.Cut(run));
        if (alone.Count == 0)
        {
            return true;
        }

        IReadOnlyList<Figure> stated = FigureExtractor.Extract(document.Cut(sentence));
        return alone.All(figure => stated.Any(other => other.Kind == figure.Kind && other.Value == figure.Value && other.Unit == figure.Unit && other.Bound == figure.Bound));
    }

    // Of several figures of the kind, the one that the reader takes for the answer.
    private static Figure Read(ScoredSentence evidence) =>
        evidence.Matching.FirstOrDefault(figure => evidence.Span is { } span && figure.Core.Overlaps(span)) ?? evidence.Matching[0];

    // A name or thing is a few words; reasons, lists and claims want their clause.
    private static bool IsShort(ExpectedAnswer expected) =>
        expected is not (ExpectedAnswer.Reason or ExpectedAnswer.List or ExpectedAnswer.YesNo or ExpectedAnswer.Summary or ExpectedAnswer.Change);

    // The reader's spans end at tokens, which can be parts of words.
    private static TextSpan Words(ScoredSentence evidence, TextSpan span)
    {
        foreach (Term term in evidence.Sentence.Terms)
        {
            if (term.Span.Overlaps(span))
            {
                span = span.Union(term.Span);
            }
        }

        return span;
    }

    // "over $1 billion in foreign assistance": up to the next stop, conjunction or figure.
    private static TextSpan WithComplement(ScoredSentence evidence, Figure figure)
    {
        string text = evidence.Passage.Passage.Document.Text;
        IReadOnlyList<Term> terms = evidence.Sentence.Terms;
        int end = figure.Span.End;
        int phrase = end;
        int words = 0;
        foreach (Term term in terms)
        {
            if (term.Span.Start < end)
            {
                continue;
            }

            bool stopped = text.AsSpan(end, term.Span.Start - end).ContainsAnyExcept(Gaps);
            bool opens = words > 0 || Openers.Contains(term.Word);
            bool figureStarts = evidence.Sentence.Figures.Any(other => other.Kind != FigureKind.Date && other.Span.Contains(term.Span));
            if (stopped || !opens || figureStarts || Closers.Contains(term.Word))
            {
                break;
            }

            if (words >= MostWordsOfAComplement)
            {
                // Too long to be said whole: up to the last phrase that is.
                end = phrase;
                break;
            }

            if (Openers.Contains(term.Word))
            {
                phrase = end;
            }

            end = term.Span.End;
            words++;
        }

        return new(figure.Span.Start, words > 1 ? end : figure.Span.End);
    }

    private static TextSpan Clause(Question question, ScoredSentence evidence)
    {
        TextSpan sentence = evidence.Sentence.Span;
        if (sentence.Length <= WholeSentence)
        {
            return sentence;
        }

        List<TextSpan> clauses = Clauses(evidence.Passage.Passage.Document, sentence);
        double all = Weight(question, evidence.Sentence, sentence);
        TextSpan best = sentence;
        for (int first = 0; first < clauses.Count; first++)
        {
            for (int last = first; last < clauses.Count; last++)
            {
                TextSpan run = clauses[first].Union(clauses[last]);
                if (run.Length < best.Length && run.Length >= 40 && Weight(question, evidence.Sentence, run) >= ShareOfTheClaim * all)
                {
                    best = run;
                }
            }
        }

        return best;
    }

    private static List<TextSpan> Clauses(Document document, TextSpan sentence)
    {
        var clauses = new List<TextSpan>();
        int start = sentence.Start;
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            bool stop = document.Text[i] is ';' or ':' or ',' && i + 1 < sentence.End && char.IsWhiteSpace(document.Text[i + 1]);
            if (stop || i == sentence.End - 1)
            {
                clauses.Add(new(start, stop ? i : i + 1));
                start = i + 1;
                while (start < sentence.End && char.IsWhiteSpace(document.Text[start]))
                {
                    start++;
                }
            }
        }

        return clauses;
    }

    private static double Weight(Question question, IndexedSentence sentence, TextSpan run) => question.Concepts
        .Where(concept => concept.Wordings.Select(sentence.Find).Any(found => found is { } span && run.Contains(span)))
        .Sum(concept => concept.Weight);

    private static TextSpan Whole(TextSpan run, IReadOnlyList<Figure> figures)
    {
        foreach (Figure figure in figures)
        {
            if (figure.Span.Overlaps(run))
            {
                run = run.Union(figure.Span);
            }
        }

        return run;
    }
}
