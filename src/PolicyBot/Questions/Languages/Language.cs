namespace PolicyBot.Questions.Languages;

/// <summary>The languages that a question can be told to be in. Documents are in English.</summary>
public enum Language
{
    /// <summary>English, and whatever cannot be told.</summary>
    English,

    /// <summary>Spanish: understood, and answered in Spanish with English quotes.</summary>
    Spanish,

    /// <summary>French.</summary>
    French,

    /// <summary>German.</summary>
    German,

    /// <summary>Portuguese.</summary>
    Portuguese,

    /// <summary>Italian.</summary>
    Italian,

    /// <summary>Dutch.</summary>
    Dutch,

    /// <summary>Arabic, and other languages in its script.</summary>
    Arabic,

    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>Japanese.</summary>
    Japanese,

    /// <summary>Korean.</summary>
    Korean,

    /// <summary>Russian, and other languages in Cyrillic script.</summary>
    Russian,

    /// <summary>Hindi, and other languages in Devanagari script.</summary>
    Hindi,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Hebrew.</summary>
    Hebrew,

    /// <summary>Thai.</summary>
    Thai,
}
