using System.Globalization;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Passages;
using PolicyBot.Questions;

namespace PolicyBot.Answering;

/// <summary>Answers questions about the documents themselves, from sources.json, their bylines and their form.</summary>
/// <param name="index">The documents.</param>
internal sealed class DocumentAnswer(PassageIndex index)
{
    private const int MostCandidates = 4;
    private const int MostListed = 10;
    private const int MostHeadings = 30;

    /// <summary>The share of words such as "the" and "of" from which on a text is English; in other languages that use some of these letters it lies below a twentieth.</summary>
    private const double EnglishFrom = 0.15;

    private static readonly HashSet<string> EnglishWords = new("the of and to in for that with on by is are was from".Split(' '), StringComparer.Ordinal);

    private readonly NamedDocuments _named = new(index);
    private readonly DocumentSummary _summary = new(index);

    /// <summary>The field of the document that the question names, or else of the one that the conversation is about.</summary>
    /// <param name="question">The question.</param>
    /// <param name="name">The field asked for.</param>
    /// <param name="spokenOf">The document that answered the question before; null where none did.</param>
    public Answer Of(Question question, DocumentFieldName name, Document? spokenOf)
    {
        if (name == DocumentFieldName.Documents)
        {
            return List(_named.All(question));
        }

        IReadOnlyList<Document> documents = index.Knowledge.Documents.Count == 1 ? index.Knowledge.Documents : _named.Best(question);
        if (documents.Count == 0 && spokenOf is not null)
        {
            documents = [spokenOf];
        }

        return documents.Count == 1 ? Of(documents[0], name) : Which(documents.Count == 0 ? index.Knowledge.Documents : documents, name);
    }

    private Answer Of(Document document, DocumentFieldName name)
    {
        if (name == DocumentFieldName.Subject && _summary.Of(document) is { } summary)
        {
            return summary;
        }

        if (name == DocumentFieldName.Author && document.Author is null && Byline.Of(document) is { } byline && !document.Boilerplate.Any(byline.Line.Overlaps))
        {
            Passage? passage = index.Passages.FirstOrDefault(indexed => indexed.Passage.Document.Id == document.Id && indexed.Passage.Span.Contains(byline.Name))?.Passage;
            return Answer(name, document.Cut(byline.Name), [PassageAnswer.Cite(1, document, passage?.Headings ?? [], passage?.Number ?? 0, byline.Line)]);
        }

        string? value = name switch
        {
            DocumentFieldName.Title => document.Title,
            DocumentFieldName.Author => document.Author,
            DocumentFieldName.Publisher => document.Publisher,
            DocumentFieldName.Republisher => document.Republisher,
            DocumentFieldName.Published => document.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            DocumentFieldName.Url => document.Url?.AbsoluteUri,
            DocumentFieldName.Licence => document.Licence,
            DocumentFieldName.Sections => Headings(document),
            DocumentFieldName.Length => string.Create(CultureInfo.InvariantCulture, $"{TextAnalyzer.Terms(document.Text).Count:N0} words"),
            DocumentFieldName.Language => Language(document),
            _ => null,
        };
        return Answer(name, value, [document]);
    }

    private Answer List(IReadOnlyList<Document> documents) =>
        Answer(DocumentFieldName.Documents, documents.Count == 0 ? null : documents.Count.ToString(CultureInfo.InvariantCulture), documents.Count == 0 ? [] : [.. documents.Take(MostListed)]);

    private Answer Which(IReadOnlyList<Document> documents, DocumentFieldName name)
    {
        List<Document> asked = [.. documents.Take(MostCandidates)];
        Candidate[] candidates = [.. asked.Select((document, i) => new Candidate(document.Title, i + 1, DocumentQuestion.Of(name, document.Title)))];
        return new()
        {
            Status = AnswerStatus.Clarification,
            IndexVersion = index.Version,
            Citations = [.. asked.Select((document, i) => TitleOf(document, i + 1))],
            Candidates = candidates,
            Suggestions = [.. candidates.Select(candidate => candidate.Question)],
            Confidence = Math.Round(1d / documents.Count, 2),
        };
    }

    private Answer Answer(DocumentFieldName name, string? value, IReadOnlyList<Document> documents) =>
        Answer(name, value, [.. documents.Select((document, i) => TitleOf(document, i + 1))]);

    private Answer Answer(DocumentFieldName name, string? value, Citation[] citations)
    {
        IReadOnlyList<int> numbers = [.. citations.Select(citation => citation.Number)];
        return new()
        {
            Status = value is null ? AnswerStatus.NoEvidence : AnswerStatus.Answered,
            IndexVersion = index.Version,
            Field = new DocumentField(name, value, 1),
            Citations = citations,
            Facts = value is null ? [] : numbers,
            Nearest = value is null ? numbers : [],
            Confidence = 1,
        };
    }

    private string? Headings(Document document)
    {
        List<string> headings = [.. index.Passages.Where(passage => passage.Passage.Document.Id == document.Id).SelectMany(passage => passage.Passage.Headings).Distinct(StringComparer.Ordinal)];
        return headings.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{headings.Count}: {string.Join("; ", headings.Take(MostHeadings))}");
    }

    private static string? Language(Document document)
    {
        IReadOnlyList<Term> terms = TextAnalyzer.Terms(document.Text);
        return terms.Count > 0 && terms.Count(term => EnglishWords.Contains(term.Word)) >= EnglishFrom * terms.Count ? "English" : null;
    }

    private static Citation TitleOf(Document document, int number) => PassageAnswer.Cite(number, document, [], 0, TitleLine(document));

    private static TextSpan TitleLine(Document document)
    {
        int title = document.Text.IndexOf(document.Title, StringComparison.Ordinal);
        if (title >= 0)
        {
            return new(title, title + document.Title.Length);
        }

        int start = 0;
        while (start < document.Text.Length && char.IsWhiteSpace(document.Text[start]))
        {
            start++;
        }

        int end = document.Text.AsSpan(start).IndexOfAny('\r', '\n');
        return new(start, end < 0 ? document.Text.Length : start + end);
    }
}
