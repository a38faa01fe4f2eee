namespace PolicyBot.Evidence;

/// <summary>Where a concept of the question stands, seen from a sentence.</summary>
public enum ConceptPlace
{
    /// <summary>Nowhere near.</summary>
    Absent,

    /// <summary>In another passage of the document.</summary>
    Document,

    /// <summary>In the document's title, publisher or day of publication.</summary>
    Title,

    /// <summary>In a heading above.</summary>
    Heading,

    /// <summary>In another sentence of the passage.</summary>
    Passage,

    /// <summary>In the sentence itself.</summary>
    Sentence,
}
