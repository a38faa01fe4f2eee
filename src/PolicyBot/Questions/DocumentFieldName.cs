namespace PolicyBot.Questions;

/// <summary>The fields of sources.json that a question can be about.</summary>
public enum DocumentFieldName
{
    /// <summary>The document's title.</summary>
    Title,

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
}
