using System.Collections.Frozen;

namespace PolicyBot.Questions;

/// <summary>Tells turns that ask nothing of the documents.</summary>
internal static class SmallTalk
{
    private static readonly FrozenSet<string> Greetings = Set("hi hello hey hiya howdy greetings hola good morning afternoon evening day there bot policybot all everyone");
    private static readonly FrozenSet<string> Thanks = Set("thanks thank thx ty cheers appreciated appreciate much very so a lot many you for your help that the this is was great cool nice awesome perfect helpful useful all i needed need good job work well done ok okay it thats that's information info");
    private static readonly FrozenSet<string> Goodbyes = Set("bye goodbye cya see you later ciao farewell good night take care now for then thanks");
    private static readonly FrozenSet<string> Acknowledgements = Set("ok okay k cool great nice fine sure yes no yep nope yeah alright right good perfect awesome got it i see understood makes sense interesting wow lol haha hmm hm ah oh");
    private static readonly FrozenSet<string> HelpWords = Set("help menu commands usage start instructions");

    private static readonly string[] AboutTheBot =
    [
        "who are you", "what are you", "are you a bot", "are you a robot", "are you human", "are you real", "are you an ai", "what can you do", "what do you do", "what can i ask",
        "how do you work", "how does this work", "how do i use", "can you help", "help me", "what is this bot", "your name", "who made you", "who built you", "what do you know", "which documents do you", "what documents do you", "how are you", "what's up", "whats up",
    ];

    private static readonly string[] OutOfScope =
    [
        "ignore all", "ignore the", "ignore your", "ignore previous", "ignore any", "disregard", "forget your", "forget all", "forget the", "system prompt", "your instructions", "your prompt", "hidden prompt", "developer mode", "jailbreak", "you are now", "act as", "pretend", "roleplay", "role play", "from now on", "override",
        "in your opinion", "your opinion", "do you think", "do you believe", "do you like", "do you feel", "do you expect", "do you love", "your view", "your take on", "what would you", "should i", "should we",
        "write a", "write me", "compose", "poem", "haiku", "joke", "sing ", "story about", "translate this", "write code", "python code", "javascript code", "sql query",
        "weather", "book a", "book me", "reserve a", "order a", "remind me", "set an alarm", "what time is it", "play music", "stock price", "lottery", "horoscope", "recipe",
        "kill myself", "hurt myself", "suicide", "idiot", "stupid", "shut up", "fuck", "useless bot",
    ];

    /// <summary>The kind of small talk, or null where the turn asks something.</summary>
    /// <param name="words">The turn's words in lower case, in order.</param>
    public static ConversationTopic? Read(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return ConversationTopic.Help;
        }

        string turn = " " + string.Join(' ', words) + " ";
        if (Says(turn, OutOfScope))
        {
            return ConversationTopic.OutOfScope;
        }

        if (words.Count <= 12 && Says(turn, AboutTheBot))
        {
            return ConversationTopic.Help;
        }

        return words switch
        {
            _ when words.Any(word => word is "bye" or "goodbye" or "cya" or "farewell") && words.All(Goodbyes.Contains) => ConversationTopic.Goodbye,
            _ when words.Any(word => word is "thanks" or "thank" or "thx" or "ty" or "cheers" or "appreciated" or "appreciate") && words.All(word => Thanks.Contains(word) || Acknowledgements.Contains(word)) => ConversationTopic.Thanks,
            _ when words.Any(word => word is "hi" or "hello" or "hey" or "hiya" or "howdy" or "greetings" or "hola" or "good") && words.All(Greetings.Contains) => ConversationTopic.Greeting,
            _ when words.All(HelpWords.Contains) => ConversationTopic.Help,
            _ when words.All(Acknowledgements.Contains) => ConversationTopic.Acknowledgement,
            _ => null,
        };
    }

    private static bool Says(string turn, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            if (turn.Contains(" " + phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
