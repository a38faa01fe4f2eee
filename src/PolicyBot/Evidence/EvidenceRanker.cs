using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;
using PolicyBot.Inference;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Evidence;

/// <summary>Weighs the sentences of the retrieved passages as evidence.</summary>
/// <param name="index">The passages, asked which words a document has.</param>
/// <param name="reader">Reads passages for the words that answer; null to go by words alone.</param>
/// <param name="ranking">The weights of the features.</param>
internal sealed class EvidenceRanker(PassageIndex index, SpanReader? reader, LinearModel ranking)
{
    /// <summary>What a concept counts where it stands, in the order of <see cref="ConceptPlace"/>.</summary>
    private static readonly double[] Credit = [0, 0.3, 0.5, 0.6, 0.7, 1];

    /// <summary>Every sentence of the passages, the best evidence first; ties by document id, then start.</summary>
    public IReadOnlyList<ScoredSentence> Rank(Question question, IReadOnlyList<ScoredPassage> passages) =>
        [.. passages
            .SelectMany(passage => Weigh(question, passage))
            .OrderByDescending(sentence => sentence.Score)
            .ThenBy(sentence => sentence.Passage.Ordinal)
            .ThenBy(sentence => sentence.Sentence.Span.Start)];

    private IEnumerable<ScoredSentence> Weigh(Question question, ScoredPassage scored)
    {
        Passages.Passage passage = scored.Passage.Passage;
        SpanScores? read = reader?.Read(question.Closed, Heading(scored.Passage), passage.Reading.Text);
        return scored.Passage.Sentences.Select((_, i) => Weigh(question, scored, i, read));
    }

    // A row of a table is read under its column heads, a list item under the sentence that introduces it, all else under its section.
    internal static string Heading(IndexedPassage indexed) =>
        (indexed.Passage.ColumnHeads.Count > 0 ? string.Join(", ", indexed.Passage.ColumnHeads) : indexed.Context.Count > 0 ? indexed.Context[^1] : indexed.Passage.Document.Title).TrimEnd('.', ':', ' ');

    /// <summary>The score of a span less that of no answer, in tens; the least there is where no span fits.</summary>
    internal static double InTens(ScoredSpan? span) => span is { } found ? Math.Clamp(found.Score, -15, 15) / 10 : -1.5;

    /// <summary>The logit that a text answers, in tens.</summary>
    internal static double InTens(float answerable) => Math.Clamp(answerable, -10, 10) / 10;

    private ScoredSentence Weigh(Question question, ScoredPassage scored, int number, SpanScores? read)
    {
        IndexedPassage passage = scored.Passage;
        IndexedSentence sentence = passage.Sentences[number];
        ConceptPlace[] places = Places(question, passage, sentence);
        IReadOnlyList<Figure> matching = FigureMatch.Of(question, sentence);
        ScoredSpan? best = read?.Best(passage.Passage.Reading.FromDocument(sentence.Span));
        TextSpan? span = best is { } found ? passage.Passage.Reading.ToDocument(found.Span) : null;
        var features = new double[EvidenceModel.RankingFeatures.Count];
        AddCoverage(features, question, places);
        features[(int)SentenceFeature.Lexical] = scored.Lexical;
        features[(int)SentenceFeature.Cosine] = scored.Cosine;
        features[(int)SentenceFeature.SentenceCosine] = scored.SentenceCosines.Count > 0 ? scored.SentenceCosines[number] : 0;
        features[(int)SentenceFeature.Span] = read is null ? 0 : InTens(best);
        features[(int)SentenceFeature.Answerable] = read is null ? 0 : InTens(read.Answerable);
        if (FigureMatch.IsAsked(question.Expected))
        {
            features[(int)SentenceFeature.FigureOfKind] = matching.Count > 0 ? 1 : 0;
            features[(int)SentenceFeature.FigureMissing] = matching.Count > 0 ? 0 : 1;
            features[(int)SentenceFeature.SpanOnFigure] = span is { } run && matching.Any(figure => figure.Core.Overlaps(run)) ? 1 : 0;
        }

        return new(passage, sentence, places, matching, span, features, ranking.Score(features));
    }

    /// <summary>Where each of the question's concepts stands, seen from a sentence.</summary>
    public ConceptPlace[] Places(Question question, IndexedPassage passage, IndexedSentence sentence) =>
        [.. question.Concepts.Select(concept => Place(concept, passage, sentence))];

    private static void AddCoverage(double[] features, Question question, ConceptPlace[] places)
    {
        double all = 0, covered = 0, inSentence = 0, inDocument = 0, inHeading = 0, claims = 0, met = 0, names = 0, absent = 0;
        for (int i = 0; i < places.Length; i++)
        {
            Concept concept = question.Concepts[i];
            bool stands = places[i] == ConceptPlace.Sentence;
            if (concept.Wordings.Count == 0)
            {
                claims += concept.Share;
                met += stands ? concept.Share : 0;
                continue;
            }

            all += concept.Weight;
            covered += concept.Weight * Credit[(int)places[i]];
            inSentence += stands ? concept.Weight : 0;
            inDocument += places[i] == ConceptPlace.Absent ? 0 : concept.Weight;
            inHeading += places[i] is ConceptPlace.Title or ConceptPlace.Heading ? concept.Weight : 0;
            if (concept.Kind == ConceptKind.Name)
            {
                names += concept.Share;
                absent += places[i] == ConceptPlace.Absent ? concept.Share : 0;
            }
        }

        features[(int)SentenceFeature.Coverage] = all > 0 ? covered / all : claims > 0 ? met / claims : 0;
        features[(int)SentenceFeature.CoverageOfSentence] = all > 0 ? inSentence / all : claims > 0 ? met / claims : 0;
        features[(int)SentenceFeature.CoverageOfDocument] = all > 0 ? inDocument / all : 1;
        features[(int)SentenceFeature.CoverageOfHeading] = all > 0 ? inHeading / all : 0;
        features[(int)SentenceFeature.ClaimsMet] = claims > 0 ? met / claims : 1;
        features[(int)SentenceFeature.NamesMissing] = names > 0 ? absent / names : 0;
    }

    private ConceptPlace Place(Concept concept, IndexedPassage passage, IndexedSentence sentence)
    {
        if (concept.Figure is { } claim)
        {
            return Place(claim, passage, sentence);
        }

        if (concept.Wordings.Any(sentence.Has))
        {
            return ConceptPlace.Sentence;
        }

        if (concept.Wordings.Any(wording => passage.Sentences.Any(other => other.Has(wording))))
        {
            return ConceptPlace.Passage;
        }

        return concept.Wordings.Any(wording => wording.All(passage.HeadingStems.Contains)) ? ConceptPlace.Heading
            : concept.Wordings.Any(wording => wording.All(passage.TitleStems.Contains)) ? ConceptPlace.Title
            : concept.Wordings.Any(wording => wording.All(index.StemsOf(passage.Passage.Document).Contains)) ? ConceptPlace.Document
            : ConceptPlace.Absent;
    }

    // A year in the title ("FY 2018 Budget Request") dates all that stands below; elsewhere in the document it only may.
    private ConceptPlace Place(Figure claim, IndexedPassage passage, IndexedSentence sentence)
    {
        Document document = passage.Passage.Document;
        return sentence.Figures.Any(BearsOut) ? ConceptPlace.Sentence
            : passage.Figures.Any(BearsOut) ? ConceptPlace.Passage
            : passage.HeadingFigures.Any(BearsOut) ? ConceptPlace.Heading
            : passage.TitleFigures.Any(BearsOut) || (claim.Period is { } period && document.Published is { } day && period.Contains(new DatePeriod(day, day))) ? ConceptPlace.Title
            : claim.Kind == FigureKind.Date && index.DatesOf(document).Any(BearsOut) ? ConceptPlace.Document
            : ConceptPlace.Absent;

        bool BearsOut(Figure stated) => ClaimedFigure.IsBorneOut(claim, stated) || IsAnEndOf(stated);

        // "doubled from 2014 to 2020": 2020 is stated.
        bool IsAnEndOf(Figure stated) =>
            stated.Period is { } range && range.First.Year != range.Last.Year && claim.Period is { } year
            && (year.Contains(new(range.First, range.First)) || year.Contains(new(range.Last, range.Last)));
    }
}
