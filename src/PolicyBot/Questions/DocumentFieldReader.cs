using System.Collections.Frozen;

namespace PolicyBot.Questions;

/// <summary>Tells questions about the document itself, which sources.json answers.</summary>
internal static class DocumentFieldReader
{
    private static readonly FrozenSet<string> DocumentNouns = "document release text article statement page piece original file publication".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> PublishVerbs = "published publish released release issued issue posted dated wrote written write author authored appeared republished".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The field asked for; null where the question is about the content.</summary>
    /// <param name="words">The question's words in lower case, in order.</param>
    public static DocumentFieldName? Read(IReadOnlyList<string> words)
    {
        bool link = words.Any(word => word is "url" or "link" or "hyperlink" or "website" or "webpage") || Has(words, "web", "address") || (words.Contains("where") && words.Contains("original"));
        int noun = LastDocumentNoun(words);
        if (link && words.Count <= 14)
        {
            return DocumentFieldName.Url;
        }

        // "Who issued this?": in so few words nothing but the document can be meant.
        bool pointed = words.Count <= 5 && words.Contains("this");
        if ((noun < 0 && !pointed) || words.Count > 16)
        {
            return null;
        }

        bool publishes = Enumerable.Range(0, words.Count).Any(i => i != noun && PublishVerbs.Contains(words[i]));
        return 0 switch
        {
            _ when words.Any(word => word is "title" or "headline" or "titled" or "entitled") => DocumentFieldName.Title,
            _ when words.Any(word => word is "licence" or "license" or "copyright" or "licensed") => DocumentFieldName.Licence,
            _ when words.Any(word => word is "republisher" or "republished" or "reposted") => DocumentFieldName.Republisher,
            _ when publishes && words.Any(word => word is "when" or "date" or "day" or "year") => DocumentFieldName.Published,
            _ when words.Any(word => word is "dated") => DocumentFieldName.Published,
            _ when words.Any(word => word is "publisher" or "author") => DocumentFieldName.Publisher,
            _ when publishes && words.Any(word => word is "who" or "whom" or "agency" or "department" or "organization" or "organisation") && words[0] is "who" or "which" or "what" or "by" => DocumentFieldName.Publisher,
            _ => null,
        };
    }

    // "Release" is noun and verb: as the last word, or after a determiner, it is the noun.
    private static int LastDocumentNoun(IReadOnlyList<string> words)
    {
        for (int i = words.Count - 1; i >= 0; i--)
        {
            if (DocumentNouns.Contains(words[i]) && i > 0 && words[i - 1] is "the" or "this" or "that" or "your" or "press" or "original")
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Has(IReadOnlyList<string> words, string first, string second)
    {
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] == first && words[i + 1] == second)
            {
                return true;
            }
        }

        return false;
    }
}
