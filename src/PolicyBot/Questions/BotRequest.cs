using System.Collections.Frozen;

namespace PolicyBot.Questions;

/// <summary>Tells what is wanted of the bot itself and not of the documents: opinions, poems, bookings, its instructions; insults and cries for help.</summary>
/// <remarks>The patterns are about who is spoken to ("you", "me") or open the turn as an order, so that a question on "weatherization", "Executive Order" or "the department's opinion" is none.</remarks>
internal static class BotRequest
{
    /// <summary>Longer turns tell more than an insult.</summary>
    private const int LongestInsult = 6;

    private static readonly FrozenSet<string> Courtesies = "please can could would will you i i'd i'll want need to like just now then and ok so hey hi hello help me also kindly bot let's lets".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Articles = "a an the".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Insults = "idiot stupid dumb moron useless sucks suck fuck bitch asshole crap garbage trash shit loser pathetic fool bastard".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordPattern[] Distress = WordPattern.Of("""
        kill|killing|hurt|hurting|harm|harming|cut|cutting myself
        end|ending|take|taking my own life
        end|ending|take|taking my life
        i|i'm .. suicidal
        feel|feeling suicidal
        thinking|think|thoughts about|of suicide
        want|going to commit suicide
        i .. commit suicide
        i .. want|wish to die|disappear
        i .. want to be dead
        wish i was|were dead
        i don't want to live|exist
        no reason to live
        end it all
        better off dead
        """);

    private static readonly WordPattern[] Dismissals = WordPattern.Of("""
        shut up
        hate you
        worst bot
        """);

    private static readonly WordPattern[] Instructions = WordPattern.Of("""
        your|system|hidden|initial|secret|developer prompt|prompts|instructions|rules|guidelines|programming
        your .. prompt|instructions
        developer|dan|god mode
        jailbreak
        you are now
        you now are
        from now on .. you|act|answer|respond|reply|speak|only
        """);

    private static readonly WordPattern[] OpeningInstructions = WordPattern.Of("""
        ignore|disregard|forget|override|bypass|overlook|skip .. all|any|previous|prior|above|earlier|instructions|instruction|rules|prompt|everything|guidelines|that|documents|document
        ignore|disregard|forget your
        pretend
        roleplay
        role play
        act as|like
        imagine you
        repeat after me
        """);

    private static readonly WordPattern[] Opinions = WordPattern.Of("""
        do|would|did|don't you think|believe|like|feel|expect|love|hate|prefer|recommend|agree|reckon|suggest|support
        you think|believe|feel|prefer|recommend about|of|that
        your opinion|opinions|view|views|take|thoughts|favourite|favorite|feelings|advice
        should i|we
        i .. love|hate you
        """);

    private static readonly WordPattern[] Tasks = WordPattern.Of("""
        tell|know|give|make|write|say|any|hear .. joke|jokes|poem|story|riddle|limerick|haiku
        how do|does|would|to you|i|we|one say .. in
        how to say .. in
        what .. weather .. like|today|tomorrow|now|tonight|outside|forecast
        how weather
        how is weather
        weather today|tomorrow|now|tonight|outside|forecast
        will|is|going .. rain|raining|snow|snowing|sunny .. today|tomorrow|now|tonight|outside|weekend|there
        what time is it
        what is time
        what day|date is it|today
        current time
        stock price of
        """);

    private static readonly WordPattern[] OpeningTasks = WordPattern.Of("""
        write|compose|rewrite|generate|draw|paint|invent|sing me|us|some|code|poem|song|story|haiku|essay|letter|email|script|program|function|sql|python|javascript|java|html|lyrics|picture|image
        write|compose|rewrite|generate|draw|paint|invent .. poem|song|story|haiku|essay|letter|email|script|program|function|sql|python|javascript|java|html|code|lyrics|picture|image
        sing
        code .. in
        translate
        book|order|reserve|buy|call|play|email|text|remind|wake|bring|cook me|us|my|some|music|flight|hotel|pizza|taxi|table|room|ticket|tickets|song|food|car|appointment|restaurant
        set alarm|timer|reminder
        turn on|off
        send .. email|message|money
        solve
        """);

    /// <summary>The topic; null where nothing of the kind is wanted.</summary>
    /// <param name="words">The turn's words in lower case, short forms written out.</param>
    public static ConversationTopic? Read(IReadOnlyList<string> words)
    {
        string[] bare = [.. words.Where(word => !Articles.Contains(word))];
        string[] request = [.. bare.SkipWhile(Courtesies.Contains)];
        return 0 switch
        {
            _ when Stand(Distress, bare) => ConversationTopic.Distress,
            _ when IsInsult(bare) => ConversationTopic.Insult,
            _ when Stand(Instructions, bare) || Open(OpeningInstructions, request) => ConversationTopic.OutOfScope,
            _ when Stand(Opinions, bare) || Stand(Tasks, bare) || Open(OpeningTasks, request) => ConversationTopic.OutOfScope,
            _ => null,
        };
    }

    private static bool IsInsult(string[] words) =>
        words.Length <= LongestInsult
        && ((words.Any(Insults.Contains) && (words.Length <= 2 || words.Any(word => word is "you" or "your" or "bot" or "machine" or "this"))) || Stand(Dismissals, words));

    private static bool Stand(WordPattern[] patterns, string[] words) => patterns.Any(pattern => pattern.StandsIn(words));

    private static bool Open(WordPattern[] patterns, string[] words) => patterns.Any(pattern => pattern.EndAt(words, 0) >= 0);
}
