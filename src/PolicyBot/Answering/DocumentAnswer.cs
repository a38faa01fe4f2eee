using System.Globalization;
using PolicyBot.Documents;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Retrieval;

namespace PolicyBot.Answering;

/// <summary>Answers questions about a document itself from what sources.json says of it.</summary>
internal static class DocumentAnswer
{
    /// <summary>The field of the only document, or of the one that the question's words lead to.</summary>
    public static Answer Of(DocumentFieldName name, IReadOnlyList<ScoredPassage> passages, PassageIndex index)
    {
        Document document = passages.Count > 0 && index.Knowledge.Documents.Count > 1 ? passages[0].Passage.Passage.Document : index.Knowledge.Documents[0];
        string? value = name switch
        {
            DocumentFieldName.Title => document.Title,
            DocumentFieldName.Publisher => document.Publisher,
            DocumentFieldName.Republisher => document.Republisher,
            DocumentFieldName.Published => document.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            DocumentFieldName.Url => document.Url?.AbsoluteUri,
            DocumentFieldName.Licence => document.Licence,
            _ => null,
        };
        Citation title = PassageAnswer.Cite(1, document, [], 0, TitleLine(document));
        return new Answer
        {
            Status = value is null ? AnswerStatus.NoEvidence : AnswerStatus.Answered,
            IndexVersion = index.Version,
            Field = new DocumentField(name, value, 1),
            Citations = [title],
            Facts = value is null ? [] : [1],
            Nearest = value is null ? [1] : [],
            Confidence = 1,
        };
    }

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
