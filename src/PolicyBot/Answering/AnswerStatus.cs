namespace PolicyBot.Answering;

/// <summary>What became of a question; the list is closed.</summary>
public enum AnswerStatus
{
    /// <summary>The documents state it, and the answer quotes where.</summary>
    Answered,

    /// <summary>Two or more readings are close; the reply says which.</summary>
    Clarification,

    /// <summary>The documents do not state it; the reply says what was not found and shows the nearest passage as such.</summary>
    NoEvidence,

    /// <summary>A greeting, thanks, a call for help: nothing was asked of the documents.</summary>
    Conversation,
}
