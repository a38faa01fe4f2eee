using System.Globalization;
using PolicyBot.Answering;
using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Questions;
using PolicyBot.Questions.Languages;

namespace PolicyBot.Replies;

/// <summary>An answer said in words: blocks of segments, ready for any renderer.</summary>
/// <param name="Lead">The short answer; for a decline a phrase that names what was not found, without quote or figure of a document.</param>
/// <param name="Blocks">The whole reply in reading order, the lead first.</param>
public sealed record Reply(IReadOnlyList<Segment> Lead, IReadOnlyList<Block> Blocks)
{
    /// <summary>Says an answer.</summary>
    public static Reply To(Answer answer)
    {
        List<Segment> lead = answer.Status switch
        {
            AnswerStatus.Conversation when answer.Topic == ConversationTopic.OtherLanguage => [Phrase(NotUnderstood.In(answer.Language))],
            AnswerStatus.Conversation => [Phrase(Phrases.Of(answer.Topic ?? ConversationTopic.Help))],
            _ when answer.Field is { } field => Of(field, answer.Citations),
            AnswerStatus.Answered when answer.Computation is { } computation => ComputationReply.Lead(computation, answer.Citations),
            AnswerStatus.Answered when answer.Listing is { } listing => Of(listing, answer.Citations),
            AnswerStatus.Answered => Of(answer),
            AnswerStatus.Clarification when answer.Candidates.Count > 0 => Of(answer.Candidates),
            _ => Decline(answer),
        };
        var blocks = new List<Block> { new(BlockKind.Lead, lead) };
        if (answer.Nearest.Count > 0 && answer.Field is null)
        {
            blocks.Add(new(BlockKind.Paragraph, [Phrase(Phrases.NearestPassage)]));
        }

        foreach (int number in answer.Facts.Concat(answer.Nearest))
        {
            Citation citation = answer.Citations[number - 1];
            blocks.Add(new(BlockKind.Quote, Quote(citation)));
            blocks.Add(new(BlockKind.Source, Source(citation)));
        }

        var reply = new Reply(lead, blocks);
        return answer.Language == Language.Spanish ? SpanishPhrases.Of(reply) : reply;
    }

    private static List<Segment> Of(Answer answer)
    {
        Lead run = answer.Lead!;
        if (answer.Differing.Count > 0)
        {
            return Differing([run, .. answer.Differing], answer.Citations);
        }

        Document document = answer.Citations[run.Citation - 1].Document;
        var lead = new List<Segment>();
        if (answer.Premise is not null)
        {
            lead.Add(Phrase(Phrases.TheTextSays));
        }

        lead.Add(new(SegmentKind.Verbatim, document.Cut(run.Span), run.Citation));
        lead.Add(Phrase(Phrases.Space));
        lead.Add(Marker(run.Citation));
        if (answer.Premise is { Verdict: PremiseVerdict.Contradicted } premise)
        {
            lead.Add(Phrase(Phrases.NotStated));
            lead.Add(new(SegmentKind.Echo, premise.Claimed));
            lead.Add(Phrase(Phrases.NotStatedEnd));
        }

        return lead;
    }

    // Each report under its document's title and day, so that nobody takes the one for the other.
    private static List<Segment> Differing(IReadOnlyList<Lead> reports, IReadOnlyList<Citation> citations)
    {
        List<Segment> lead = [Phrase(Phrases.DocumentsDiffer)];
        foreach (Lead report in reports)
        {
            Document document = citations[report.Citation - 1].Document;
            lead.Add(Phrase(lead.Count == 1 ? Phrases.OpenQuote : Phrases.NextReport));
            lead.Add(new(SegmentKind.Field, document.Title, report.Citation));
            lead.Add(Phrase(Phrases.CloseQuote));
            lead.AddRange(Day(document, report.Citation));
            lead.Add(Phrase(Phrases.Colon));
            lead.Add(new(SegmentKind.Verbatim, document.Cut(report.Span), report.Citation));
            lead.Add(Phrase(Phrases.Space));
            lead.Add(Marker(report.Citation));
        }

        return lead;
    }

    private static Segment[] Day(Document document, int citation) => document.Published is { } published
        ? [Phrase(Phrases.Separator), new(SegmentKind.Field, published.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), citation)]
        : [Phrase(Phrases.UnknownDate)];

    // What a figure is of, its sentence says; of figures that are asked for themselves, each with its qualifier and unit.
    private static List<Segment> Of(FigureListing listing, IReadOnlyList<Citation> citations)
    {
        var lead = new List<Segment>();
        foreach (CitedFigure cited in listing.IsList ? listing.Shown : listing.Shown.Take(1))
        {
            Citation citation = citations[cited.Citation - 1];
            lead.Add(Phrase(lead.Count == 0 ? Phrases.TheTextSays : Phrases.Separator));
            lead.Add(new(SegmentKind.Verbatim, listing.IsList ? citation.Document.Cut(cited.Figure.Span) : citation.Quote, cited.Citation));
            lead.Add(Phrase(Phrases.Space));
            lead.Add(Marker(cited.Citation));
        }

        if (listing.More > 0)
        {
            lead.Add(Phrase(Phrases.More));
            lead.Add(new(SegmentKind.Computed, listing.More.ToString(CultureInfo.InvariantCulture)));
            lead.Add(Phrase(Phrases.EndOfMore));
        }

        return lead;
    }

    private static List<Segment> Of(DocumentField field, IReadOnlyList<Citation> citations)
    {
        if (field.Value is not null)
        {
            return [Phrase(Phrases.Known(field.Name)), new(SegmentKind.Field, field.Value, field.Citation), Phrase(Phrases.Space), Marker(field.Citation)];
        }

        // Who asks for the author may do with the publisher, told as such.
        return field.Name == DocumentFieldName.Author && citations is [{ Document.Publisher: { } publisher }, ..]
            ? [Phrase(Phrases.Unknown(field.Name)), Phrase(Phrases.Space), .. Of(new DocumentField(DocumentFieldName.Publisher, publisher, field.Citation), citations)]
            : [Phrase(Phrases.Unknown(field.Name))];
    }

    private static List<Segment> Of(IReadOnlyList<Candidate> candidates)
    {
        var lead = new List<Segment>();
        foreach (Candidate candidate in candidates)
        {
            lead.Add(Phrase(lead.Count == 0 ? Phrases.WhichOne : Phrases.Between));
            lead.Add(new(SegmentKind.Field, candidate.Name, candidate.Citation));
        }

        lead.Add(Phrase(Phrases.EndOfQuestion));
        return lead;
    }

    private static List<Segment> Decline(Answer answer)
    {
        if (answer.Missing.Count == 0)
        {
            return [Phrase(Phrases.NothingFound)];
        }

        var lead = new List<Segment>();
        foreach (MissingTerm term in answer.Missing)
        {
            lead.Add(Phrase(lead.Count == 0 ? Phrases.NothingFoundAbout : Phrases.Between));
            lead.Add(new(SegmentKind.Echo, term.Text));
        }

        lead.Add(Phrase(Phrases.EndOfList));
        return lead;
    }

    private static List<Segment> Quote(Citation citation)
    {
        List<Segment> quote = [new(SegmentKind.Verbatim, citation.Quote, citation.Number), Phrase(Phrases.Space), Marker(citation.Number)];
        foreach (Note note in citation.Notes)
        {
            quote.Add(Phrase(Phrases.Space));
            quote.Add(Phrase(Phrases.OpenNote));
            quote.Add(new(SegmentKind.Note, note.Reads, citation.Number));
            if (note.Why is null)
            {
                quote.Add(Phrase(Phrases.CloseNote));
                continue;
            }

            quote.Add(Phrase(Phrases.NoteReason));
            quote.Add(new(SegmentKind.Note, note.Why, citation.Number));
            quote.Add(Phrase(Phrases.NoteReasonEnd));
        }

        return quote;
    }

    private static List<Segment> Source(Citation citation)
    {
        Document document = citation.Document;
        List<Segment> source = [Field(document.Title), Phrase(Phrases.Separator), document.Publisher is null ? Phrase(Phrases.UnknownPublisher) : Field(document.Publisher)];
        if (document.Republisher is not null)
        {
            source.Add(Phrase(Phrases.Republished));
            source.Add(Field(document.Republisher));
        }

        source.AddRange(Day(document, citation.Number));
        if (citation.Paragraph == 0)
        {
            source.Add(Phrase(Phrases.TitleLine));
            return source;
        }

        for (int i = 0; i < citation.Sections.Count; i++)
        {
            source.Add(Phrase(i == 0 ? Phrases.Section : Phrases.Below));
            source.Add(Field(citation.Sections[i]));
        }

        source.Add(Phrase(citation.Sections.Count > 0 ? Phrases.Paragraph : Phrases.FirstParagraph));
        source.Add(Field(citation.Paragraph.ToString(CultureInfo.InvariantCulture)));
        return source;

        Segment Field(string text) => new(SegmentKind.Field, text, citation.Number);
    }

    internal static Segment Phrase(string text) => new(SegmentKind.Phrase, text);

    internal static Segment Marker(int citation) => new(SegmentKind.Marker, string.Create(CultureInfo.InvariantCulture, $"[{citation}]"), citation);
}
