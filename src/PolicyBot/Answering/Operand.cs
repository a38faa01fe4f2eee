using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>A figure that may be an operand, in the sentence that states it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Label">The words of the sentence that say what it is of; null where the sentence has none of them.</param>
/// <param name="IsNamed">Whether what tells the operand from the others stands in the sentence or around it.</param>
/// <param name="Score">What operands are ranked by; comparable within one question only.</param>
internal sealed record Operand(ScoredSentence Sentence, Figure Figure, TextSpan? Label, bool IsNamed, double Score)
{
    private const int MostSentences = 10;
    private const int MostCandidates = 16;
    private const int LongestLabel = 60;

    /// <summary>How far in units of text a comma, "and" or bracket sets a figure apart from a word.</summary>
    private const int Barrier = 30;

    /// <summary>The share of its name, weighted by rarity, that must stand by an operand.</summary>
    private const double LeastOfAName = 0.6;

    private const double WeightOfAttachment = 3;
    private const double WeightOfKind = 1;
    private const double PenaltyOfUnnamed = 4;
    private const double WeightOfTotal = 1;

    /// <summary>The likeliest figures for an operand, the best first.</summary>
    /// <param name="question">The question for it alone.</param>
    /// <param name="ranked">The sentences found for that.</param>
    /// <param name="own">Which of the question's concepts tell it from the other operands.</param>
    /// <param name="isGiven">Whether the question says the figure itself, which then needs no other name.</param>
    /// <param name="isAllowed">Whether a figure can be the operand at all.</param>
    public static List<Operand> Candidates(Question question, IReadOnlyList<ScoredSentence> ranked, IReadOnlyList<bool> own, bool isGiven, Func<ScoredSentence, Figure, bool> isAllowed)
    {
        var candidates = new List<Operand>();
        bool asksTotal = TextAnalyzer.Terms(question.Text).Any(term => term.Word == "total");
        foreach (ScoredSentence sentence in ranked.Take(MostSentences))
        {
            bool named = isGiven || HasName(question, sentence, own, LeastOfAName, ConceptPlace.Heading);
            TextSpan? label = LabelIn(question, sentence, own);
            foreach (Figure figure in sentence.Sentence.Figures)
            {
                if (Fits(question.Expected, figure) && !IsAge(sentence.Sentence, figure) && isAllowed(sentence, figure))
                {
                    double score = sentence.Score
                        + (WeightOfAttachment * Attachment(question, sentence, figure, own, ownOnly: false))
                        + (sentence.Matching.Contains(figure) ? WeightOfKind : 0)
                        + (asksTotal && IsTotal(sentence.Passage.Passage, figure) ? WeightOfTotal : 0)
                        - (named ? 0 : PenaltyOfUnnamed);
                    candidates.Add(new(sentence, figure, label, named, score));
                }
            }
        }

        return [.. candidates
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Sentence.Passage.Ordinal)
            .ThenBy(candidate => candidate.Figure.Core.Start)
            .Take(MostCandidates)];
    }

    /// <summary>The operand without how it was found.</summary>
    public StatedFigure Stated => new(Sentence.Passage, Sentence.Sentence, Figure, Label);

    /// <summary>Whether so much of what tells an operand from the others stands in a sentence or around it; always where nothing tells it.</summary>
    public static bool HasName(Question question, ScoredSentence sentence, IReadOnlyList<bool> own, double least, ConceptPlace place)
    {
        double all = 0, named = 0;
        for (int i = 0; i < own.Count; i++)
        {
            all += own[i] ? question.Concepts[i].Weight : 0;
            named += own[i] && sentence.Places[i] >= place && !IsOfAnother(question.Concepts[i], sentence, sentence.Places[i]) ? question.Concepts[i].Weight : 0;
        }

        return named >= least * all;
    }

    // A name that stands by another sentence's figure is that one's.
    private static bool IsOfAnother(Concept concept, ScoredSentence sentence, ConceptPlace place) => place == ConceptPlace.Passage
        && sentence.Passage.Sentences.Any(other => concept.Wordings.Any(other.Has) && other.Figures.Any(figure => figure.Kind is FigureKind.Money or FigureKind.Count or FigureKind.Percentage));

    /// <summary>Whether a figure is an age ("under age 21", "aged 18 to 24"): it says of whom, not how many.</summary>
    public static bool IsAge(IndexedSentence sentence, Figure figure) => sentence.Terms.LastOrDefault(term => term.Span.End <= figure.Core.Start).Word is "age" or "ages" or "aged";

    /// <summary>Whether two figures can be operands of one calculation. Counts of things by different names ("countries", "nations") can be compared, not added.</summary>
    public static bool GoTogether(Figure first, Figure second, bool onlyCompared) => first.Kind == FigureKind.Date
        ? second.Kind == FigureKind.Date
        : FigureArithmetic.GoTogether(first, second) || (onlyCompared && first.Kind == FigureKind.Count && second.Kind == FigureKind.Count);

    private static bool Fits(ExpectedAnswer expected, Figure figure) => expected == ExpectedAnswer.Date
        ? figure.Kind == FigureKind.Date
        : figure.Kind is not (FigureKind.Date or FigureKind.Ordinal);

    /// <summary>The share of the question's words, or of those that tell the operand, that stand by the figure: in its cell or column head, or near it with nothing between that parts them.</summary>
    public static double Attachment(Question question, ScoredSentence sentence, Figure figure, IReadOnlyList<bool> own, bool ownOnly)
    {
        double all = 0, attached = 0;
        Passages.Passage passage = sentence.Passage.Passage;
        int column = Column(passage, figure);
        TextSpan? label = column >= 0 ? LabelCell(sentence, column) : null;
        for (int i = 0; i < question.Concepts.Count; i++)
        {
            Concept concept = question.Concepts[i];
            double weight = concept.Weight * (own[i] ? 2 : ownOnly ? 0 : 1);
            all += weight;
            attached += weight * (column < 0 ? Nearness(concept, sentence, figure)
                : IsHead(concept, passage, column) || Places(concept, sentence.Sentence).Any(place => passage.Cells[column].Contains(place) || label?.Contains(place) == true) ? 1 : 0);
        }

        return all > 0 ? attached / all : 0;
    }

    // "Total share of the award", as a column's head.
    private static bool IsTotal(Passages.Passage passage, Figure figure) =>
        Column(passage, figure) is var column and >= 0 && column < passage.ColumnHeads.Count && passage.ColumnHeads[column].Contains("total", StringComparison.OrdinalIgnoreCase);

    private static int Column(Passages.Passage passage, Figure figure)
    {
        for (int i = 0; i < passage.Cells.Count; i++)
        {
            if (passage.Cells[i].Contains(figure.Core))
            {
                return i;
            }
        }

        return -1;
    }

    // What a cell's figure is of, the nearest cell before it says that has words and no figure: a row may hold several entries side by side.
    private static TextSpan? LabelCell(ScoredSentence sentence, int column)
    {
        for (int i = column - 1; i >= 0; i--)
        {
            TextSpan cell = sentence.Passage.Passage.Cells[i];
            if (sentence.Sentence.Terms.Any(term => cell.Contains(term.Span)) && !sentence.Sentence.Figures.Any(figure => cell.Contains(figure.Core)))
            {
                return cell;
            }
        }

        return null;
    }

    private static bool IsHead(Concept concept, Passages.Passage passage, int column)
    {
        if (column >= passage.ColumnHeads.Count)
        {
            return false;
        }

        if (concept.Figure is { } date)
        {
            return FigureExtractor.Extract(passage.ColumnHeads[column]).Any(figure => FigureComparison.IsSameValue(figure, date));
        }

        IReadOnlyList<Term> head = TextAnalyzer.Terms(passage.ColumnHeads[column]);
        return concept.Wordings.Any(wording => wording.All(stem => head.Any(term => term.Stem == stem)));
    }

    private static double Nearness(Concept concept, ScoredSentence sentence, Figure figure)
    {
        string text = sentence.Passage.Passage.Document.Text;
        double best = 0;
        foreach (TextSpan place in Places(concept, sentence.Sentence))
        {
            if (place.Overlaps(figure.Span))
            {
                return concept.Figure is null ? 1 : 0;
            }

            var gap = place.Start >= figure.Core.End ? new TextSpan(figure.Core.End, place.Start) : new TextSpan(place.End, figure.Core.Start);
            int distance = gap.Length;
            for (int i = gap.Start; i < gap.End; i++)
            {
                distance += text[i] is ',' or ';' or '|' or ')' or ':' ? Barrier : 0;
            }

            distance += sentence.Sentence.Terms.Any(term => gap.Contains(term.Span) && term.Word is "and" or "while" or "but" or "to") ? Barrier : 0;
            distance += sentence.Sentence.Figures.Any(other => other.Kind == figure.Kind && gap.Contains(other.Core)) ? Barrier : 0;
            best = Math.Max(best, 1 / (1 + (distance / 20d)));
        }

        return best;
    }

    private static IEnumerable<TextSpan> Places(Concept concept, IndexedSentence sentence)
    {
        foreach (IReadOnlyList<string> wording in concept.Wordings)
        {
            if (wording.Count == 1)
            {
                foreach (Term term in sentence.Terms.Where(term => term.Stem == wording[0]))
                {
                    yield return term.Span;
                }
            }
            else if (sentence.Find(wording) is { } span)
            {
                yield return span;
            }
        }

        if (concept.Figure is { } claimed)
        {
            foreach (Figure figure in sentence.Figures.Where(figure => FigureComparison.IsSameValue(figure, claimed)))
            {
                yield return figure.Core;
            }
        }
    }

    /// <summary>The words of a sentence that tell the operand; null where it has none.</summary>
    public static TextSpan? LabelIn(Question question, ScoredSentence sentence, IReadOnlyList<bool> own)
    {
        TextSpan? label = null;
        for (int i = 0; i < own.Count; i++)
        {
            if (!own[i] || question.Concepts[i].Figure is not null)
            {
                continue;
            }

            foreach (TextSpan place in Places(question.Concepts[i], sentence.Sentence).Take(1))
            {
                TextSpan run = label?.Union(place) ?? place;
                label = run.Length <= LongestLabel && !sentence.Sentence.Figures.Any(figure => figure.Core.Overlaps(run)) ? run : label ?? place;
            }
        }

        return label is { } words && !sentence.Sentence.Figures.Any(figure => figure.Core.Overlaps(words)) && ExitCheck.PartsNone(sentence.Sentence.Figures, words) ? words : null;
    }
}
