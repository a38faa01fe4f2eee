using System.Collections.Frozen;

namespace PolicyBot.Questions;

/// <summary>Tells questions about the document itself, which sources.json, a byline and the document's form answer.</summary>
internal static class DocumentFieldReader
{
    /// <summary>"It" and "this" mean the document only where next to nothing else is named.</summary>
    private const int MostWordsPointing = 7;

    private const int LongestQuestion = 18;

    private static readonly FrozenSet<string> DocumentNouns = Set("document release text article statement page piece original file publication sheet factsheet paper speech announcement notice update");
    private static readonly FrozenSet<string> PluralNouns = Set("documents texts files releases articles sheets factsheets sources publications papers");
    private static readonly FrozenSet<string> PublishVerbs = Set("published publish publishes released release issued issue issues posted dated wrote written write author authored appeared republished");
    private static readonly FrozenSet<string> BehindTheNoun = Set("is was about on of regarding concerning published issued released posted dated written republished called titled named signed from under has have say says said cover covers come came out please in by");
    private static readonly FrozenSet<string> Determiners = Set("the this that your press original which whole entire");
    private static readonly FrozenSet<string> Fields = Set("title titled entitled headline called named name licence license licensed copyright terms publisher author authors wrote written published publish release issued issue posted dated date republisher republished reposted reprinted url link hyperlink website webpage web address online internet original headings heading section sections chapters topics contents language words pages characters length signed signatory signatories signature subject about document documents texts files sources publications papers articles fact sheet sheets factsheet");

    /// <summary>The field asked for; null where the question is about the content.</summary>
    /// <param name="words">The question's words in lower case, in order.</param>
    public static DocumentFieldName? Read(IReadOnlyList<string> words)
    {
        if (words.Count is 0 or > LongestQuestion)
        {
            return null;
        }

        if (AsksWhichDocuments(words))
        {
            return DocumentFieldName.Documents;
        }

        int noun = LastDocumentNoun(words);
        if (AsksTheAddress(words, noun))
        {
            return DocumentFieldName.Url;
        }

        bool pointed = words.Count <= MostWordsPointing && words.Any(word => word is "this" or "it");
        return noun < 0 && !pointed ? null : OfTheDocument(words, noun);
    }

    /// <summary>Whether a lower-case word only says which field is asked for, and so tells no document from another.</summary>
    public static bool NamesAField(string word) => Fields.Contains(word);

    private static DocumentFieldName? OfTheDocument(IReadOnlyList<string> words, int noun)
    {
        bool publishes = Enumerable.Range(0, words.Count).Any(i => i != noun && PublishVerbs.Contains(words[i]));
        bool asksWhat = words.Any(word => word is "what" or "which" or "list" or "many" or "name" or "show" or "whats");
        return 0 switch
        {
            _ when Any("title", "headline", "titled", "entitled") => DocumentFieldName.Title,
            _ when asksWhat && !publishes && Any("called", "named") => DocumentFieldName.Title,
            _ when Any("licence", "license", "copyright", "licensed") || Has(words, "public", "domain") => DocumentFieldName.Licence,
            _ when Any("republisher", "republished", "reposted", "reprinted") => DocumentFieldName.Republisher,
            _ when Any("signed", "signatory", "signatories", "signature") && words[0] is "who" or "whose" or "is" or "by" or "which" => DocumentFieldName.Signatory,
            _ when asksWhat && Any("headings", "sections", "subheadings", "chapters", "topics", "contents") => DocumentFieldName.Sections,
            _ when asksWhat && Any("language") => DocumentFieldName.Language,
            _ when Has(words, "how", "long") && Any("is") && !Any("does", "do", "will") => DocumentFieldName.Length,
            _ when (Has(words, "many", "words") || Has(words, "many", "pages") || Has(words, "many", "characters") || Has(words, "word", "count")) && Any("have", "has", "is", "in", "contain", "there", "count") => DocumentFieldName.Length,
            _ when publishes && Any("when", "date", "day", "year") => DocumentFieldName.Published,
            _ when Any("dated") || Has(words, "come", "out") || Has(words, "publication", "date") || (noun >= 0 && Has(words, "date", "of")) => DocumentFieldName.Published,
            _ when Any("author", "authors") || (Any("wrote", "written", "write", "writes", "authored") && Any("who", "whom")) => DocumentFieldName.Author,
            _ when Any("publisher") => DocumentFieldName.Publisher,
            _ when publishes && Any("who", "whom", "agency", "department", "organization", "organisation", "ministry", "office") && words[0] is "who" or "which" or "what" or "by" => DocumentFieldName.Publisher,
            _ when AsksTheSubject(words) => DocumentFieldName.Subject,
            _ => null,
        };

        bool Any(params ReadOnlySpan<string> some)
        {
            foreach (string word in words)
            {
                if (some.Contains(word))
                {
                    return true;
                }
            }

            return false;
        }
    }

    // "How many people visited the website?" asks of another one.
    private static bool AsksTheAddress(IReadOnlyList<string> words, int noun) =>
        !words.Contains("how")
        && (words.Any(word => word is "url" or "link" or "hyperlink" or "webpage")
            || Has(words, "web", "address")
            || (words.Contains("website") && (noun >= 0 || words.Count <= MostWordsPointing - 2))
            || (words.Contains("where") && words.Contains("original")));

    // "What is the document on drug limits about?", "summarise the release": nothing but the document itself is named.
    private static bool AsksTheSubject(IReadOnlyList<string> words) =>
        (words[^1] == "about" && words.Any(word => word is "what" or "whats"))
        || words.Any(word => word is "summarize" or "summarise" or "summary" or "gist" or "tldr" or "overview")
        || ((Has(words, "main", "points") || Has(words, "main", "point") || Has(words, "key", "points") || Has(words, "main", "topic") || Has(words, "main", "message")) && words.Count <= MostWordsPointing + 2);

    private static bool AsksWhichDocuments(IReadOnlyList<string> words)
    {
        bool yours = words.Any(word => word is "you" or "there" or "available" or "your" or "loaded" or "served");
        bool documents = words.Any(PluralNouns.Contains);
        bool asks = words[0] is "what" or "which" or "list" or "show" or "how" or "do" or "tell" or "name" or "are" or "whats" or "give" or "have";
        return asks
            && ((documents && yours && !words.Any(word => word is "say" or "state" or "mention"))
                || (documents && words[0] is "which" or "list" && words.Any(word => word is "are" or "about" or "from" or "on" or "all" or "by") && words.Count <= 10)
                || (Has(words, "do", "you") && Has(words, "you", "have") && words.Any(word => word is "anything" or "something" or "any") && words.Any(word => word is "about" or "from" or "on" or "by")));
    }

    // "Release" is noun and verb: it is the noun where it ends the question or what follows speaks of a document.
    private static int LastDocumentNoun(IReadOnlyList<string> words)
    {
        for (int i = words.Count - 1; i > 0; i--)
        {
            if (!DocumentNouns.Contains(words[i]))
            {
                continue;
            }

            bool near = Determiners.Contains(words[i - 1]);
            bool far = Enumerable.Range(Math.Max(0, i - 8), Math.Min(8, i)).Any(j => Determiners.Contains(words[j])) && words[i] is "document" or "release" or "sheet" or "text" or "article" or "file" or "publication" or "factsheet";
            if (near || (far && (i == words.Count - 1 || BehindTheNoun.Contains(words[i + 1]))))
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

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
