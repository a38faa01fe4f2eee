namespace PolicyBot.Questions.Spanish;

/// <summary>What the English question words of the glossary ask for.</summary>
internal static class AskedWord
{
    private static readonly HashSet<string> Circumstances = new("when,where,how,why,how long,how often,since when,until when,on what date,in what year,in what month".Split(','), StringComparer.Ordinal);
    private static readonly HashSet<string> MeasuredNouns = new("amount number percentage share proportion date day year month value sum total cost price".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether it asks when, where, how or why: then a noun behind it is no part of it.</summary>
    public static bool IsCircumstance(string english) => Circumstances.Contains(english);

    /// <summary>Whether a noun may follow it: "how much aid", but not "when aid".</summary>
    public static bool TakesNoun(string english) => english is "how much" or "how many" or "what" or "which" || english.EndsWith(" of", StringComparison.Ordinal);

    /// <summary>Whether it has its verb already ("how much is"), so that the rest follows as it stands.</summary>
    public static bool IsWhole(string english) =>
        english.Contains(' ', StringComparison.Ordinal) && !TakesNoun(english) && (english[(english.LastIndexOf(' ') + 1)..] is "is" or "are" or "was" or "were" or "of" or "about" or "with" or "happened" or "happens" or "if");

    /// <summary>The word before a noun: "which company", but "what amount".</summary>
    public static string Before(NounPhrase? noun, string english) => noun is null ? english : english switch
    {
        "what" when !noun.Pieces.Exists(piece => MeasuredNouns.Contains(piece.English)) => "which",
        "how many" when !noun.IsPlural && noun.Pieces[^1].English == "money" => "how much",
        _ => english,
    };

    /// <summary>The noun in the plural where it is counted: "dosis" is one or many in Spanish.</summary>
    public static NounPhrase? Counted(string english, NounPhrase? noun)
    {
        if (english != "how many" || noun is not { IsPlural: false, Singular: { } one } || EnglishInflection.IsPlural(one) || noun.Pieces.FindIndex(piece => piece.English == one) is not (>= 0 and var head))
        {
            return noun;
        }

        List<Piece> pieces = [.. noun.Pieces];
        pieces[head] = pieces[head] with { English = EnglishInflection.Plural(one) };
        return noun with { Pieces = pieces, IsPlural = true };
    }
}
