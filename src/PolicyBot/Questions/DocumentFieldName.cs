namespace PolicyBot.Questions;

/// <summary>What a question can ask of a document itself.</summary>
public enum DocumentFieldName
{
    /// <summary>The document's title.</summary>
    Title,

    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>Who issued it.</summary>
    Publisher,

    /// <summary>Who republished it.</summary>
    Republisher,

    /// <summary>The day of publication.</summary>
    Published,

    /// <summary>The publisher's page.</summary>
    Url,

    /// <summary>The terms it is under.</summary>
    Licence,

    /// <summary>Its headings.</summary>
    Sections,

    /// <summary>How many words it has.</summary>
    Length,

    /// <summary>The language that it is written in.</summary>
    Language,

    /// <summary>Who signed it.</summary>
    Signatory,

    /// <summary>What it is about.</summary>
    Subject,

    /// <summary>Which documents there are, all or those that the question describes.</summary>
    Documents,
}
