namespace PolicyBot.Questions.Spanish;

/// <summary>What a form of a Spanish verb says of time, as far as English says it too.</summary>
internal enum VerbTense
{
    /// <summary>"firmar".</summary>
    Infinitive,

    /// <summary>"firmando".</summary>
    Gerund,

    /// <summary>"firmado".</summary>
    Participle,

    /// <summary>"firma", "firme".</summary>
    Present,

    /// <summary>"firmó", "firmaba", "firmara".</summary>
    Past,

    /// <summary>"firmará".</summary>
    Future,

    /// <summary>"firmaría".</summary>
    Conditional,
}
