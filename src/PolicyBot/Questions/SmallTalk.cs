using System.Buffers;
using System.Collections.Frozen;
using PolicyBot.Indexing;

namespace PolicyBot.Questions;

/// <summary>Tells turns that ask nothing of the documents, and the pleasantries that a question opens with.</summary>
/// <remarks>A turn is small talk only as a whole: a question that greets first, or that has such a word in it, is a question.</remarks>
internal static class SmallTalk
{
    /// <summary>Shorter words have too many neighbours to be taken for misspelt ones.</summary>
    private const int ShortestMisspelt = 4;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",.!;:\n-–—");
    private static readonly FrozenSet<string> Greetings = Set("hi hello hey howdy greetings hola good morning afternoon evening day there bot policybot all everyone folks team again yo");
    private static readonly FrozenSet<string> Greeting = Set("hi hello hey howdy greetings hola morning evening afternoon yo");
    private static readonly FrozenSet<string> ThanksWords = Set("thanks thank much very so a lot many you for your help that the this is was great cool nice awesome perfect helpful useful super really all i needed need good job work well done ok it thats that's information info cheers mate appreciate appreciated brilliant lovely just one again kind haha lol yes and");
    private static readonly FrozenSet<string> Thanks = Set("thanks thank cheers appreciate appreciated");
    private static readonly FrozenSet<string> Goodbyes = Set("bye goodbye cya see you later ciao farewell good night take care now for then thanks cheers mate soon tomorrow ok i'm off have a nice great day bot");
    private static readonly FrozenSet<string> Goodbye = Set("bye goodbye cya ciao farewell night later soon");
    private static readonly FrozenSet<string> Acknowledgements = Set("ok cool great nice fine sure yes no yep nope yeah alright right good perfect awesome got it i see understood makes sense interesting wow lol haha hmm hm ah oh brilliant one then thats that's");
    private static readonly FrozenSet<string> Help = Set("help menu commands usage start instructions me please");
    private static readonly FrozenSet<string> Articles = Set("a an the");
    private static readonly FrozenSet<string> Fillers = Set("here there for me exactly really just please bot policybot assistant today then doing going this it anyway again actually so tell and ok hey hi hello chat thing all now about with you can");

    private static readonly WordPattern[] AboutTheBot = WordPattern.Of("""
        who|what are you
        are you bot|robot|human|real|person|machine|ai|chatgpt|gpt|alive|computer|program|llm
        are you ok|good|well|there|online|listening
        you good|ok|there
        what|how can you do|help
        what do you do
        what can|should|could i ask|do
        how do|does you|it|this|bot|chat|thing work
        how does this bot|chat|thing|page work
        how do|can i use
        what is|are your name
        what your name
        your name
        who made|built|created|programmed|owns|runs|wrote you
        how are you
        how old are you
        where are you from
        introduce yourself
        about yourself
        what is up
        what up
        what is this bot
        anyone|anybody there
        can you help
        """);

    /// <summary>The kind of small talk, or null where the turn asks something.</summary>
    /// <param name="words">The turn's words in lower case, in order.</param>
    /// <param name="isKnown">Whether the documents have a word, which then is none of ours misspelt.</param>
    public static ConversationTopic? Read(IReadOnlyList<string> words, Func<string, bool> isKnown)
    {
        if (words.Count == 0)
        {
            return ConversationTopic.Help;
        }

        IReadOnlyList<string> plain = ChatSpelling.WriteOut(words);
        if (BotRequest.Read(plain) is { } request)
        {
            return request;
        }

        if (IsAboutTheBot(plain))
        {
            return ConversationTopic.Help;
        }

        return 0 switch
        {
            _ when Is(Goodbye, Goodbyes) => ConversationTopic.Goodbye,
            _ when Is(Thanks, ThanksWords) => ConversationTopic.Thanks,
            _ when Is(Greeting, Greetings) => ConversationTopic.Greeting,
            _ when plain.All(word => Has(Help, word, isKnown)) => ConversationTopic.Help,
            _ when plain.All(word => Has(Acknowledgements, word, isKnown)) => ConversationTopic.Acknowledgement,
            _ => null,
        };

        bool Is(FrozenSet<string> some, FrozenSet<string> all) =>
            plain.Any(word => Has(some, word, isKnown)) && plain.All(word => Has(all, word, isKnown) || Acknowledgements.Contains(word));
    }

    /// <summary>How many words of pleasantries a turn opens with before it asks: "hi, how much ...", "ok thanks! and in 2021?".</summary>
    /// <param name="text">The turn.</param>
    /// <param name="terms">Its terms.</param>
    public static int Opening(string text, IReadOnlyList<Term> terms)
    {
        IReadOnlyList<string> plain = ChatSpelling.WriteOut(terms.Select(term => term.Word));
        int opening = 0;
        for (int i = 0; i + 1 < terms.Count && (ThanksWords.Contains(plain[i]) || Greetings.Contains(plain[i]) || Acknowledgements.Contains(plain[i])); i++)
        {
            // Up to a stop all may be thanks; without one only what can be nothing else is left out.
            ReadOnlySpan<char> gap = text.AsSpan(terms[i].Span.End, terms[i + 1].Span.Start - terms[i].Span.End);

            // "No-suspicion stops" says no to nothing.
            bool stopped = gap is not "-" && gap.ContainsAny(Stops);
            bool meant = terms.Take(i + 1).Select((_, j) => plain[j]).Any(word => Thanks.Contains(word) || Greeting.Contains(word) || Acknowledgements.Contains(word));
            if ((stopped && meant) || (i == opening && plain[i] is "hi" or "hello" or "hey" or "thanks" or "ok"))
            {
                opening = i + 1;
            }
        }

        return opening;
    }

    private static bool IsAboutTheBot(IReadOnlyList<string> words)
    {
        string[] bare = [.. words.Where(word => !Articles.Contains(word))];
        for (int start = 0; start < bare.Length; start++)
        {
            foreach (WordPattern pattern in AboutTheBot)
            {
                int end = pattern.EndAt(bare, start);
                if (end >= 0 && bare.Take(start).Concat(bare.Skip(end)).All(Fillers.Contains))
                {
                    return true;
                }
            }

            if (!Fillers.Contains(bare[start]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Has(FrozenSet<string> words, string word, Func<string, bool> isKnown) =>
        words.Contains(word) || (word.Length >= ShortestMisspelt && !isKnown(word) && words.Any(meant => meant.Length >= ShortestMisspelt && meant[0] == word[0] && Vocabulary.Edits(word, meant) == 1));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
