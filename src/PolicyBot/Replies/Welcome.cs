using PolicyBot.Documents;
using PolicyBot.Questions.Languages;

namespace PolicyBot.Replies;

/// <summary>What the bot says when somebody joins.</summary>
public static class Welcome
{
    /// <summary>How many titles a welcome names before it only counts the rest.</summary>
    private const int MostTitles = 3;

    /// <summary>Who it is, what it does, and from which documents.</summary>
    /// <param name="knowledge">The documents.</param>
    /// <param name="language">The language of its phrases: Spanish, or else English.</param>
    public static Reply To(Knowledge knowledge, Language language = Language.English)
    {
        List<Segment> lead = [new(SegmentKind.Phrase, Phrases.Welcome)];
        List<Segment> titles = [new(SegmentKind.Phrase, knowledge.Documents.Count == 1 ? Phrases.FromOneDocument : Phrases.FromDocuments)];
        foreach (Document document in knowledge.Documents.Take(MostTitles))
        {
            titles.Add(new(SegmentKind.Phrase, titles.Count == 1 ? Phrases.OpenQuote : Phrases.Between));
            titles.Add(new(SegmentKind.Field, document.Title));
        }

        titles.Add(new(SegmentKind.Phrase, knowledge.Documents.Count > MostTitles ? Phrases.AndOthers : Phrases.EndOfList));
        var reply = new Reply(lead, [new(BlockKind.Lead, lead), new(BlockKind.Paragraph, titles)]);
        return language == Language.Spanish ? SpanishPhrases.Of(reply) : reply;
    }
}
