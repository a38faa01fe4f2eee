namespace PolicyBot.Evaluation;

/// <summary>The first stage of answering that went wrong in a reply that is not right.</summary>
public enum MissCause
{
    /// <summary>The passage that holds the evidence was not among those read.</summary>
    Retrieval,

    /// <summary>It was read, but another sentence was ranked first.</summary>
    Reading,

    /// <summary>A question was declined though its evidence was ranked first, taken for small talk, or answered though nothing answers it.</summary>
    Deciding,

    /// <summary>The evidence was ranked first and given, but the reply lacks words that it needs or has words that it must not have.</summary>
    Wording,

    /// <summary>Answering failed.</summary>
    Fault,
}
