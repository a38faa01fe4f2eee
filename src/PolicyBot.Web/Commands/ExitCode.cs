namespace PolicyBot.Web.Commands;

/// <summary>What the program's exit status says to a script.</summary>
public static class ExitCode
{
    /// <summary>All is well: answered, a clarification or small talk replied to, checked, or served to the end.</summary>
    public const int Success = 0;

    /// <summary>Something else went wrong: the command line, the settings, the models, the data folder, the address.</summary>
    public const int Failure = 1;

    /// <summary>The knowledge folder has faults.</summary>
    public const int KnowledgeFaults = 2;

    /// <summary>The documents do not answer the question.</summary>
    public const int NoEvidence = 3;
}
