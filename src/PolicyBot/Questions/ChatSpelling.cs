using System.Collections.Frozen;

namespace PolicyBot.Questions;

/// <summary>Writes out the short forms and stretched letters of chat, so that one list of words does for all of them.</summary>
internal static class ChatSpelling
{
    private static readonly FrozenDictionary<string, string> ShortForms =
        "u=you ya=you r=are ur=your pls=please plz=please thx=thanks thnx=thanks tnx=thanks tx=thanks ty=thanks thank=thanks ta=thanks im=i'm ive=i've dont=don't wanna=want gonna=going whats=what wat=what wots=what hows=how whos=who gd=good brill=brilliant n=and k=ok okay=ok okey=ok hiya=hi heya=hey bot's=bot you're=you youre=you"
            .Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The words with short forms written out and no letter more than twice in a row.</summary>
    /// <param name="words">Words in lower case.</param>
    public static IReadOnlyList<string> WriteOut(IEnumerable<string> words) => [.. words.Select(word =>
    {
        string plain = Unstretched(word.Replace('’', '\''));
        return ShortForms.GetValueOrDefault(plain, plain);
    })];

    // "hiii" is "hi", "goood" is "good": three letters alike are one, but for "o" and "e", which are two inside a word.
    private static string Unstretched(string word)
    {
        for (int i = 0; i + 2 < word.Length; i++)
        {
            int end = i + 1;
            while (end < word.Length && word[end] == word[i])
            {
                end++;
            }

            if (end - i >= 3 && char.IsAsciiLetter(word[i]))
            {
                int kept = word[i] is 'o' or 'e' && i > 0 && end < word.Length ? 2 : 1;
                word = word[..(i + kept)] + word[end..];
            }
        }

        return word;
    }
}
