using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Answering;

/// <summary>Turns a statement with a figure into the question that it answers: "Colombia hosts over 2.4 million migrants" into "How many migrants does Colombia host?".</summary>
/// <remarks>Only sentences of a few plain builds are turned, so that what comes out is English. Whether it is answered is for the engine to say.</remarks>
internal static class QuestionWriter
{
    private const int MostWordsOfASubject = 9;
    private const int MostWordsOfTheRest = 12;
    private const int LongestListItem = 6;
    private const int LongestQuestion = 110;

    private static readonly HashSet<string> Prepositions = Words("in to for on through across from since over at by with under during toward towards into among between against per within after before as of");
    private static readonly HashSet<string> Conjunctions = Words("which who whom whose that while where when if because although though including such and or but nor");
    private static readonly HashSet<string> Pronouns = Words("i me my you your he him his she her it its we us our they their them this these those there here another other others same respectively");
    private static readonly HashSet<string> Loose = Words("a an the of and or nearly about over more than up at least total approximately some only just also as");
    private static readonly HashSet<string> Adverbs = Words("already also now together alone since today just");
    private static readonly HashSet<string> Changes = Words("increase rise grow fall decline drop decrease gain");
    private static readonly HashSet<string> Determiners = Words("the a an all many most several some both each every no");

    /// <summary>A question whose answer is the figure; null where the sentence is not built so that one can be made of it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="figure">One of its figures.</param>
    public static string? Write(Document document, IndexedSentence sentence, Figure figure)
    {
        List<string> before = Tokens(document.Cut(new(sentence.Span.Start, figure.Span.Start)));
        List<string> after = Tokens(document.Cut(new(figure.Span.End, sentence.Span.End)));
        string? question =
            figure.Kind == FigureKind.Date ? OfTime(document, before, after)
            : IsOpening(before) ? OfSubject(document, figure, after)
            : OfObject(document, figure, LastClause(before), Rest(after, figure.Kind == FigureKind.Percentage));
        return question is { Length: <= LongestQuestion } && question.All(IsPlain) && !HoldsASlip(document, question) ? question + "?" : null;
    }

    // "In June 2022, 20 nations joined ...": asked for the date.
    private static string? OfTime(Document document, List<string> before, List<string> after)
    {
        int verb = after.FindIndex(word => EnglishVerbs.Of(word) is { Tense: VerbTense.Past } form && form.Base != "be");
        if (before is [] or [_, _, _, ..] || !before.All(word => Prepositions.Contains(word.ToLowerInvariant()) || word == "Starting") || after is not [",", ..] || verb < 2)
        {
            return null;
        }

        List<string> subject = after[1..verb];
        if (IsAdverb(subject[^1]))
        {
            subject.RemoveAt(subject.Count - 1);
        }

        string[] rest = Rest(after[(verb + 1)..], ofOpens: true, opened: true);
        return rest.Length > 0 && Asked(document, subject, "did", [EnglishVerbs.Of(after[verb])!.Value.Base], "") is { } asked ? Join("When", asked.Words, rest) : null;
    }

    // "More than 700 people were arrested in June": the figure is what the sentence is about.
    private static string? OfSubject(Document document, Figure figure, List<string> after)
    {
        string[] said = Rest(after, ofOpens: true, opened: true);
        return figure.Kind switch
        {
            FigureKind.Count when Thing(document, figure) is { } thing && BeginsWithVerb(said) => Join("How many", thing, said),
            FigureKind.Money when BeginsWithVerb(said) => Join("How much", said),
            FigureKind.Percentage when said is ["of", .. var share] && share.Skip(1).Any(word => EnglishVerbs.Auxiliaries.Contains(word)) => Join("What share", said),
            _ => null,
        };
    }

    private static string? OfObject(Document document, Figure figure, List<string> before, string[] rest)
    {
        string particle = before[^1] is "for" or "by" ? before[^1] : "";
        if (Inverted(document, particle.Length > 0 ? before[..^1] : before) is not { } asked)
        {
            return null;
        }

        bool isChange = Changes.Contains(asked.Verb);
        return figure.Kind switch
        {
            FigureKind.Percentage when isChange => Join("By what percentage", asked.Words, rest),
            FigureKind.Percentage when rest is ["of", ..] && particle != "by" && asked.Verb != "be" => Join("What share", rest, asked.Words, particle),
            FigureKind.Percentage when rest is [] && asked is { Verb: "be", Words: var words } && particle.Length == 0 => Join("What", words),
            FigureKind.Money when isChange && particle == "by" => Join("By how much", asked.Words, rest),
            FigureKind.Money when !isChange && particle.Length == 0 && (rest.Length > 0 || asked.Verb is "total" or "be") => Join("How much", asked.Words, rest),
            FigureKind.Count when !isChange && particle.Length == 0 && asked.Verb != "be" && Thing(document, figure) is { } thing => Join("How many", thing, asked.Words, rest),
            _ => null,
        };
    }

    // What precedes the figure is at most "In June 2022,".
    private static bool IsOpening(List<string> before) =>
        before is [] || (before.Count <= MostWordsOfASubject && Prepositions.Contains(before[0].ToLowerInvariant()) && before.FindIndex(word => word.EndsWith(',')) == before.Count - 1);

    // The words after the last ", and", "; and" or "and" that begin a clause of their own, or after an opening such as "In 2022,".
    private static List<string> LastClause(List<string> before)
    {
        int and = before.FindLastIndex(word => word is "and" or "but");
        bool isClause = and > 0 && (before[and - 1][^1] is ',' or ';' || before[..and].Any(word => EnglishVerbs.Of(word) is not null || EnglishVerbs.Auxiliaries.Contains(word)));
        if (isClause && EnglishVerbs.Of(before[^1]) is not null && before.Count - and > 2)
        {
            before = before[(and + 1)..];
        }

        int comma = before.FindIndex(word => word.EndsWith(','));
        return comma >= 0 && comma <= MostWordsOfASubject && Prepositions.Contains(before[0].ToLowerInvariant()) ? before[(comma + 1)..] : before;
    }

    /// <summary>"Colombia hosts" as "does Colombia host", with the verb that it turns on; null where that is not a subject and a verb.</summary>
    private static (string[] Words, string Verb)? Inverted(Document document, List<string> clause)
    {
        if (clause is [] || EnglishVerbs.Of(clause[^1]) is not { } verb)
        {
            return clause is [.. var subject, var copula and ("are" or "were")] ? Asked(document, subject, copula, [], "be") : null;
        }

        int end = clause.Count - 1;
        while (end > 0 && IsAdverb(clause[end - 1]))
        {
            end--;
        }

        int first = end;
        while (first > 0 && (EnglishVerbs.Auxiliaries.Contains(clause[first - 1]) || clause[first - 1] == "been"))
        {
            first--;
        }

        string main = clause[^1];
        if (EnglishVerbs.MayBeNoun(verb) && first == end && (end == 0 || !IsName(clause[end - 1])))
        {
            return null;
        }

        return (first < end, verb.Tense) switch
        {
            (true, VerbTense.Past or VerbTense.Participle or VerbTense.Continuous or VerbTense.Base) =>
                Asked(document, clause[..first], clause[first], [.. clause[(first + 1)..end], main], verb.Base),
            (false, _) when verb.Base == "be" => Asked(document, clause[..end], main, [], "be"),
            (false, VerbTense.Past) => Asked(document, clause[..end], "did", [verb.Base], verb.Base),
            (false, VerbTense.ThirdPerson) => Asked(document, clause[..end], "does", [verb.Base], verb.Base),
            (false, VerbTense.Base) => Asked(document, clause[..end], "do", [verb.Base], verb.Base),
            _ => null,
        };
    }

    private static bool IsName(string word) => char.IsUpper(word[0]) && EnglishVerbs.Of(word.ToLowerInvariant()) is null;

    private static (string[] Words, string Verb)? Asked(Document document, List<string> subject, string auxiliary, string[] predicate, string verb) =>
        IsSubject(subject) && auxiliary != "been" ? ([auxiliary, Lowered(document, subject[0]), .. subject[1..], .. predicate], verb) : null;

    private static bool IsSubject(List<string> words) =>
        words.Count is > 0 and <= MostWordsOfASubject
        && !Prepositions.Contains(words[0].ToLowerInvariant())
        && !Prepositions.Contains(words[^1])
        && !words.Any(word => word.EndsWith(',')
            || char.IsDigit(word[0])
            || Pronouns.Contains(word.ToLowerInvariant())
            || (Conjunctions.Contains(word.ToLowerInvariant()) && word != "and")
            || EnglishVerbs.Auxiliaries.Contains(word)
            || (EnglishVerbs.Of(word) is { } form && form.Tense != VerbTense.Continuous && !EnglishVerbs.MayBeNoun(form)));

    private static bool IsAdverb(string word) => Adverbs.Contains(word) || word.EndsWith("ly", StringComparison.Ordinal);

    // The words behind the figure that still belong to what is asked: whole phrases up to the next stop or clause.
    private static string[] Rest(List<string> after, bool ofOpens, bool opened = false)
    {
        if (after is [] || (!opened && (!Prepositions.Contains(after[0]) || (after[0] == "of" && !ofOpens))))
        {
            return [];
        }

        int end = 0;
        int phrase = 0;
        bool isWhole = false;
        while (end < after.Count && end < MostWordsOfTheRest && !isWhole)
        {
            string word = Bare(after, end);
            if (word.Length == 0 || Pronouns.Contains(word) || word[0] is '(' or '[' or '–' or '—' or '-' || (Conjunctions.Contains(word) && (word is not ("and" or "or") || IsClause(after, end + 1))))
            {
                break;
            }

            phrase = Prepositions.Contains(word) ? end : phrase;
            isWhole = word.Length < after[end].Length;
            end++;
        }

        // What is broken off in the middle of a phrase or a list ends before it.
        bool isBroken = isWhole
            ? after[end - 1][^1] == ',' && after.Skip(end).Take(LongestListItem).Any(word => word is "and" or "or")
            : end < after.Count && !Conjunctions.Contains(Bare(after, end));
        List<string> said = after[..(isBroken ? phrase : end)];
        while (said.Count > 0 && (Prepositions.Contains(said[^1]) || Loose.Contains(said[^1]) || said[^1] == "related" || EnglishVerbs.Of(said[^1]) is { Tense: VerbTense.Past or VerbTense.Participle }))
        {
            said.RemoveAt(said.Count - 1);
        }

        return [.. said.Select((_, i) => Bare(after, i))];
    }

    // A word without the stop behind it; a full stop inside the sentence is an abbreviation's.
    private static string Bare(List<string> words, int at) => at == words.Count - 1 ? words[at].TrimEnd(',', ';', ':', '.', '!') : words[at].TrimEnd(',', ';', ':');

    private static bool IsClause(List<string> words, int at) =>
        at >= words.Count || EnglishVerbs.Auxiliaries.Contains(words[at]) || EnglishVerbs.Of(words[at]) is not null || Pronouns.Contains(words[at]) || char.IsDigit(words[at][0]) || words[at][0] == '$';

    private static bool BeginsWithVerb(string[] words) =>
        words is [var first, _, _, ..] && (EnglishVerbs.Auxiliaries.Contains(first) || EnglishVerbs.Of(first) is { Tense: VerbTense.Past or VerbTense.Base });

    // What is counted, where that is more than one of a kind.
    private static string? Thing(Document document, Figure figure)
    {
        string unit = figure.Unit;
        string last = unit.Split(' ')[^1];
        return unit.Length > 0 && (last.EndsWith('s') || last is "people" or "children" or "women" or "men") && !last.EndsWith("ss", StringComparison.Ordinal)
            ? Lowered(document, unit)
            : null;
    }

    // A word that the document writes small elsewhere is written so where it no longer opens a sentence.
    private static string Lowered(Document document, string words)
    {
        string small = char.ToLowerInvariant(words[0]) + words[1..];
        string first = small.Split(' ')[0];
        return Determiners.Contains(first) || document.Text.Contains($" {first} ", StringComparison.Ordinal) ? small : words;
    }

    // A slip of the published text, which a note explains, would look like one of ours.
    private static bool HoldsASlip(Document document, string question) =>
        document.Notes.Any(note => question.Contains(document.Cut(note.Span), StringComparison.Ordinal));

    private static bool IsPlain(char unit) => char.IsLetterOrDigit(unit) || unit is ' ' or '-' or '\'' or '’' or ',' or '.' or '&' or '$' or '%' or '/';

    private static string Join(params ReadOnlySpan<object> parts)
    {
        var words = new List<string>();
        foreach (object part in parts)
        {
            words.AddRange(part is string word ? [word] : (string[])part);
        }

        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private static List<string> Tokens(string text) => [.. text.Split((char[])[' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)];

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
