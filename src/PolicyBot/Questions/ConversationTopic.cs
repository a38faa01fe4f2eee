namespace PolicyBot.Questions;

/// <summary>What a turn that asks nothing of the documents is.</summary>
public enum ConversationTopic
{
    /// <summary>A greeting.</summary>
    Greeting,

    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>A goodbye.</summary>
    Goodbye,

    /// <summary>A call for help, "who are you", "what can you do".</summary>
    Help,

    /// <summary>An acknowledgement such as "ok".</summary>
    Acknowledgement,

    /// <summary>A request that a document bot does not serve: an opinion, a booking, a poem, its own instructions.</summary>
    OutOfScope,

    /// <summary>An insult.</summary>
    Insult,

    /// <summary>Words of somebody who may harm themselves.</summary>
    Distress,

    /// <summary>A turn in a language that is told but not understood.</summary>
    OtherLanguage,
}
