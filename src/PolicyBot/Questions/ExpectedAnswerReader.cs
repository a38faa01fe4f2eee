namespace PolicyBot.Questions;

/// <summary>Reads from a question's wording what kind of thing it asks for.</summary>
internal static class ExpectedAnswerReader
{
    private static readonly HashSet<string> MoneyWords = new("money cash dollar dollars usd eur gbp euro euros pound pounds sum funding budget cost costs price worth spend spent pay paid funds invested invest investment donated grant grants aid".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> ShareWords = new("percent percentage share proportion fraction pct portion".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> ChangeWords = new("grow grown grew growth climb climbed increase increased rise risen rose change changed fall fallen fell decrease decreased decline declined drop dropped expand expanded multiply multiplied".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> TimeWords = new("date day year month deadline week".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> LengthWords = new("years months weeks days hours minutes decades".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> PlaceWords = new("city country nation place location venue state town region district province capital".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> PersonWords = new("official person minister president secretary leader executive senator governor ambassador judge attorney name organization organisation agency company firm bank university union department ministry party".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> NamedThings = new("countries nations cities places states towns regions districts provinces officials ministers leaders executives senators governors ambassadors organizations organisations agencies companies firms banks universities unions departments ministries".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Priced = new("exports imports spending funding compensation fee salary payout".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Identifiers = new("reference phone telephone contact case serial docket registration file order identification fax hotline".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Auxiliaries = new("is are was were does do did has have had can could will would should may might must isnt arent wasnt werent doesnt dont didnt hasnt havent isn't aren't wasn't weren't doesn't don't didn't hasn't haven't won't".Split(' '), StringComparer.Ordinal);

    /// <summary>The kind asked for.</summary>
    /// <param name="words">The question's words in lower case, in order.</param>
    /// <param name="text">The question as typed, for the signs that are no words.</param>
    public static ExpectedAnswer Read(IReadOnlyList<string> words, string text)
    {
        bool share = words.Any(ShareWords.Contains) || text.Contains('%');
        bool change = words.Any(ChangeWords.Contains);
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i], next = i + 1 < words.Count ? words[i + 1] : "";
            switch (word)
            {
                case "how" when next is "much" or "mucho":
                    return share ? ExpectedAnswer.Share : change || (i > 0 && words[i - 1] == "by") ? ExpectedAnswer.Change : ExpectedAnswer.Amount;
                case "how" when next is "many" or "mny":
                    return i + 2 < words.Count && LengthWords.Contains(words[i + 2]) ? ExpectedAnswer.Duration
                        : i + 2 < words.Count && MoneyWords.Contains(words[i + 2]) ? ExpectedAnswer.Amount
                        : share && i + 2 < words.Count && ShareWords.Contains(words[i + 2]) ? ExpectedAnswer.Share
                        : ExpectedAnswer.Count;
                case "how" when next is "long" or "old":
                    return ExpectedAnswer.Duration;
                case "how" when next is "far" && change:
                    return ExpectedAnswer.Change;
                case "how" when next is "big" or "large" or "high":
                    return words.Any(MoneyWords.Contains) ? ExpectedAnswer.Amount : ExpectedAnswer.Any;
                case "when":
                    if (i <= 2 || words[i - 1] is "since" or "until" or "from" or "by")
                    {
                        return ExpectedAnswer.Date;
                    }

                    break;
                case "what" or "which" or "whose":
                    if (Asked(words, i) is { } asked)
                    {
                        return asked;
                    }

                    break;
                case "who" or "whom" or "whos" or "who's":
                    if (i <= 3)
                    {
                        return ExpectedAnswer.Person;
                    }

                    break;
                case "where":
                    if (i <= 2)
                    {
                        return ExpectedAnswer.Place;
                    }

                    break;
                case "why":
                    return ExpectedAnswer.Reason;
                case "list":
                    if (i <= 2)
                    {
                        return ExpectedAnswer.List;
                    }

                    break;
                case "define" or "definition" or "meaning":
                    return ExpectedAnswer.Definition;
                case "summary" or "summarize" or "summarise" or "gist" or "overview" or "tldr":
                    return ExpectedAnswer.Summary;
                default:
                    break;
            }
        }

        if (words.Count > 0 && Auxiliaries.Contains(words[0]) && !(words.Count > 1 && words[1] == "you"))
        {
            return ExpectedAnswer.YesNo;
        }

        return Terse(words, text, share);
    }

    /// <summary>The unit that a question for a date names ("on which day", "in what month", "the exact date"); null where it names none.</summary>
    /// <param name="words">The question's words in lower case, in order.</param>
    public static CalendarUnit? CalendarUnit(IReadOnlyList<string> words)
    {
        int asked = words.ToList().FindIndex(word => word is "what" or "which");
        foreach (string word in words.Skip(asked + 1).Take(asked < 0 ? 0 : 4))
        {
            if (word is "fiscal" or "financial" or "tax" or "academic" or "school" || UnitOf(word) is not null)
            {
                return UnitOf(word);
            }
        }

        return null;
    }

    /// <summary>The unit that a word names; null for any other word.</summary>
    /// <param name="word">A word in lower case.</param>
    public static CalendarUnit? UnitOf(string word) => word switch
    {
        "day" or "date" => Questions.CalendarUnit.Day,
        "month" => Questions.CalendarUnit.Month,
        "year" => Questions.CalendarUnit.Year,
        _ => null,
    };

    /// <summary>Whether things are to be named that have names ("which 17 countries"), or the word itself falls.</summary>
    /// <param name="words">The question's words in lower case, in order.</param>
    public static bool AsksNames(IReadOnlyList<string> words)
    {
        int which = words.ToList().FindIndex(word => word is "which" or "what");
        return words.Any(word => word is "name" or "names" or "named") || (which >= 0 && words.Skip(which + 1).Take(3).Any(NamedThings.Contains));
    }

    /// <summary>Whether a word only says which kind of answer is wanted ("year" where a date is), so that no passage need have it.</summary>
    public static bool NamesTheKind(ExpectedAnswer expected, string word) => expected switch
    {
        ExpectedAnswer.Amount => word is "money" or "cash" or "dollar" or "dollars" or "usd" or "sum" or "worth" or "value" or "amount",
        ExpectedAnswer.Share => ShareWords.Contains(word),
        ExpectedAnswer.Date => TimeWords.Contains(word),
        ExpectedAnswer.Duration => LengthWords.Contains(word),
        ExpectedAnswer.Person or ExpectedAnswer.Place => word is "name" or "names" or "person" or "place" or "location",
        _ => false,
    };

    /// <summary>Whether a word only says which kind of answer is wanted, whatever the kind ("in percent").</summary>
    public static bool NamesAKind(string word) => Enum.GetValues<ExpectedAnswer>().Any(expected => NamesTheKind(expected, word));

    /// <summary>Whether the question asks to confirm a claim.</summary>
    public static bool IsCheck(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return false;
        }

        // "Could you tell me ..." is a courtesy, not a claim.
        bool courtesy = words.Count > 1 && words[1] == "you";
        string turn = " " + string.Join(' ', words) + " ";
        return (Auxiliaries.Contains(words[0]) && !courtesy)
            || turn.Contains(" fact check ", StringComparison.Ordinal)
            || turn.Contains(" is it true ", StringComparison.Ordinal)
            || turn.Contains(" is it right ", StringComparison.Ordinal)
            || turn.Contains(" is it correct ", StringComparison.Ordinal)
            || (words.Count > 3 && words[^1] is "it" or "they" or "he" or "she" && Auxiliaries.Contains(words[^2]))
            || words[^1] is "right" or "correct" or "true";
    }

    private static ExpectedAnswer? Asked(IReadOnlyList<string> words, int at)
    {
        // "what percentage", "which calendar year", "what was the dollar value": the first nouns tell.
        bool copula = at + 1 < words.Count && words[at + 1] is "is" or "are" or "was" or "were";
        int first = at + 1;
        while (first < words.Count && words[first] is "is" or "are" or "was" or "were" or "the" or "a" or "an" or "did" or "do" or "does")
        {
            first++;
        }

        for (int i = first; i < Math.Min(words.Count, first + 3); i++)
        {
            string word = words[i];
            if (ShareWords.Contains(word))
            {
                return ExpectedAnswer.Share;
            }

            if (TimeWords.Contains(word))
            {
                return ExpectedAnswer.Date;
            }

            if (copula && Priced.Contains(word))
            {
                return ExpectedAnswer.Amount;
            }

            if (word is "sum" or "amount" or "dollar" or "cost" or "price" or "budget" || (word is "value" && words.Any(MoneyWords.Contains)))
            {
                return ExpectedAnswer.Amount;
            }

            if (word is "number" or "total" && !Identifiers.Contains(words[i - 1]) && !words.Any(MoneyWords.Contains))
            {
                return ExpectedAnswer.Count;
            }

            if (!copula && PlaceWords.Contains(word))
            {
                return ExpectedAnswer.Place;
            }

            if (!copula && PersonWords.Contains(word))
            {
                return ExpectedAnswer.Person;
            }

            if (!copula && i == first && words[at] == "which" && word.Length > 3 && word.EndsWith('s'))
            {
                return ExpectedAnswer.List;
            }

            if (i == first && FrameWords.Contains(word))
            {
                break;
            }
        }

        return copula && words.Count <= at + 7 ? ExpectedAnswer.Definition : null;
    }

    private static ExpectedAnswer Terse(IReadOnlyList<string> words, string text, bool share) => 0 switch
    {
        _ when share => ExpectedAnswer.Share,
        _ when text.Contains('$') || text.Contains('€') || text.Contains('£') => ExpectedAnswer.Amount,
        _ when words.Count <= 6 && words.Any(TimeWords.Contains) => ExpectedAnswer.Date,
        _ when words.Any(word => word is "amount" or "dollars" or "cost" or "budget") => ExpectedAnswer.Amount,
        _ when words.Contains("number") && !words.Any(Identifiers.Contains) => ExpectedAnswer.Count,
        _ => ExpectedAnswer.Any,
    };
}
