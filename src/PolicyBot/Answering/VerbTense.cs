namespace PolicyBot.Answering;

/// <summary>The forms that an English verb has.</summary>
internal enum VerbTense
{
    /// <summary>"provide".</summary>
    Base,

    /// <summary>"provides".</summary>
    ThirdPerson,

    /// <summary>"provided", and every participle that is spelt as the past tense is.</summary>
    Past,

    /// <summary>"given", where the past tense is "gave".</summary>
    Participle,

    /// <summary>"providing".</summary>
    Continuous,
}
