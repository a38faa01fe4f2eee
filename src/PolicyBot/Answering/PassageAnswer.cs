using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Passages;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Makes an answer of the evidence: citations, facts, the lead and the figures.</summary>
internal static class PassageAnswer
{
    private const int MostFacts = 3;

    /// <summary>A further sentence is quoted when it states this share of the question that no quoted sentence states yet.</summary>
    private const double ShareOfAFurtherFact = 0.3;

    public static Answer Of(Question question, Verdict verdict, IReadOnlyList<ScoredSentence> ranked, string indexVersion, ScoredSentence? differing = null)
    {
        double confidence = Math.Round(verdict.Confidence, 2);
        if (!verdict.IsAnswered)
        {
            Citation[] nearest = verdict.Best is { } near ? [Cite(1, near)] : [];
            return new Answer
            {
                Status = AnswerStatus.NoEvidence,
                IndexVersion = indexVersion,
                Citations = nearest,
                Nearest = [.. nearest.Select(citation => citation.Number)],
                Missing = verdict.Missing,
                Confidence = confidence,
            };
        }

        ScoredSentence best = verdict.Best!;
        List<ScoredSentence> facts = Facts(question, best, ranked);
        if (differing is not null && !facts.Contains(differing))
        {
            facts.Insert(1, differing);
        }

        Citation[] citations = [.. facts.Select((fact, i) => Cite(i + 1, fact))];
        return new Answer
        {
            Status = AnswerStatus.Answered,
            IndexVersion = indexVersion,
            Lead = new Lead(1, LeadReader.Read(question, best, verdict.Contradiction)),
            Differing = differing is null ? [] : [new(facts.IndexOf(differing) + 1, LeadReader.Read(question, differing, contradiction: null))],
            Facts = [.. citations.Select(citation => citation.Number)],
            Citations = citations,
            Figures = [.. facts.SelectMany((fact, i) => fact.Sentence.Figures.Select(figure => new CitedFigure(figure, i + 1)))],
            Premise = Premise(question, verdict),
            Confidence = confidence,
        };
    }

    internal static Citation Cite(int number, Document document, IReadOnlyList<string> sections, int paragraph, TextSpan span) =>
        new(number, document, sections, paragraph, span, document.Cut(span), [.. document.Notes.Where(note => note.Span.Overlaps(span))]);

    internal static Citation Cite(int number, ScoredSentence sentence)
    {
        Passage passage = sentence.Passage.Passage;
        return Cite(number, passage.Document, passage.Headings, passage.Number, sentence.Sentence.Span);
    }

    private static List<ScoredSentence> Facts(Question question, ScoredSentence best, IReadOnlyList<ScoredSentence> ranked)
    {
        var facts = new List<ScoredSentence> { best };
        double all = question.Concepts.Sum(concept => concept.Weight);
        var stated = new HashSet<int>(Stated(best));
        foreach (ScoredSentence sentence in ranked.Skip(1))
        {
            double added = Stated(sentence).Where(i => !stated.Contains(i)).Sum(i => question.Concepts[i].Weight);
            if (facts.Count < MostFacts && all > 0 && added / all >= ShareOfAFurtherFact)
            {
                facts.Add(sentence);
                stated.UnionWith(Stated(sentence));
            }
        }

        return facts;
    }

    private static IEnumerable<int> Stated(ScoredSentence sentence) =>
        Enumerable.Range(0, sentence.Places.Count).Where(i => sentence.Places[i] == ConceptPlace.Sentence);

    private static Premise? Premise(Question question, Verdict verdict)
    {
        if (verdict.Contradiction is { } contradiction)
        {
            return new Premise(contradiction.Claimed.Text, contradiction.Stated, PremiseVerdict.Contradicted, 1);
        }

        ScoredSentence best = verdict.Best!;
        bool supported = question.IsCheck && question.Concepts.Count > 0 && best.Places.All(place => place == ConceptPlace.Sentence);
        return supported ? new Premise(question.Text, best.Sentence.Span, PremiseVerdict.Supported, 1) : null;
    }
}
