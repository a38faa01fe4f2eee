namespace PolicyBot.Questions;

/// <summary>What a concept of a question is.</summary>
public enum ConceptKind
{
    /// <summary>A plain word or phrase.</summary>
    Word,

    /// <summary>A capitalised name, or a part of one.</summary>
    Name,

    /// <summary>A number, amount or share.</summary>
    Figure,

    /// <summary>A date or period.</summary>
    Date,
}
