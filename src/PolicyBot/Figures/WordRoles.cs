namespace PolicyBot.Figures;

/// <summary>The parts that a word can play in a figure; a word may have several ("second", "May").</summary>
[Flags]
internal enum WordRoles
{
    None = 0,

    /// <summary>"seventeen", "forty".</summary>
    Cardinal = 1 << 0,

    /// <summary>"hundred", "million", "crore".</summary>
    Scale = 1 << 1,

    /// <summary>"bn", "mn": a scale after digits, with or without a space.</summary>
    ShortScale = 1 << 2,

    /// <summary>"k", "m": a scale only where it touches the digits.</summary>
    LetterScale = 1 << 3,

    /// <summary>"third", "twentieth".</summary>
    Ordinal = 1 << 4,

    /// <summary>"half", "thirds", "quarter".</summary>
    Denominator = 1 << 5,

    /// <summary>"doubled", "twice", "threefold".</summary>
    Multiple = 1 << 6,

    /// <summary>"years", "decade".</summary>
    TimeUnit = 1 << 7,

    /// <summary>"bicentennial".</summary>
    Anniversary = 1 << 8,

    /// <summary>"working" in "ten working days".</summary>
    TimeAdjective = 1 << 9,

    /// <summary>"dollars", "pence".</summary>
    CurrencyNoun = 1 << 10,

    /// <summary>"USD", "Rs".</summary>
    CurrencyCode = 1 << 11,

    /// <summary>"Colombian": says whose pesos.</summary>
    Demonym = 1 << 12,

    /// <summary>"October", "Oct".</summary>
    Month = 1 << 13,

    /// <summary>"spring".</summary>
    Season = 1 << 14,

    /// <summary>"fiscal", "assessment": the kind of a year that need not begin in January.</summary>
    FiscalAdjective = 1 << 15,

    /// <summary>"Section", "Chapter": the number that follows is a name.</summary>
    Label = 1 << 16,

    /// <summary>A closed-class word or common verb that ends a noun phrase.</summary>
    Stop = 1 << 17,

    /// <summary>"the", "their": begins another noun phrase, so that the word before it was a verb or a complete phrase.</summary>
    Determiner = 1 << 18,

    /// <summary>"people", "aircraft", "MW": plural without an s.</summary>
    Plural = 1 << 19,

    /// <summary>"new", "young": an adjective that no ending gives away.</summary>
    Adjective = 1 << 20,

    /// <summary>"kg", "MW": may touch its digits.</summary>
    Measure = 1 << 21,

    /// <summary>"a", "an".</summary>
    Article = 1 << 22,

    /// <summary>"in", "since": a four-digit number that follows is a year.</summary>
    YearLead = 1 << 23,

    /// <summary>"elections", "levels": things named by their year, not counted.</summary>
    YearHead = 1 << 24,

    /// <summary>"past", "next": with "decade", a length of time.</summary>
    Relative = 1 << 25,

    /// <summary>"over", "approximately": may end a qualifier.</summary>
    Qualifier = 1 << 26,

    /// <summary>"fy", "q", "mid": may touch the digits that follow.</summary>
    NumberPrefix = 1 << 27,

    /// <summary>"between".</summary>
    Between = 1 << 28,

    /// <summary>"order", "table": a label only in capitals or where the number counts nothing, because it is a verb too.</summary>
    WeakLabel = 1 << 29,

    /// <summary>All roles with which a figure can begin.</summary>
    Opener = Cardinal | Ordinal | Denominator | Multiple | Anniversary | CurrencyCode | Month | Season
        | FiscalAdjective | Article | Relative | NumberPrefix | Between,
}
