using System.Text.RegularExpressions;
using PolicyBot.Indexing;

namespace PolicyBot.Questions;

/// <summary>Blanks what a turn says out of courtesy before and behind its question: "Hi there! Could you please tell me ...? Thanks in advance."</summary>
/// <remarks>Courtesy asks nothing; left in, it would change what the models read and what words the question is taken to have.</remarks>
internal static partial class Courtesy
{
    /// <summary>Fewer words than this left are the turn itself, such as "hello" or "thanks a lot".</summary>
    private const int FewestWordsLeft = 2;

    /// <summary>The turn, of the same length, with spaces for its courtesies: what is left stands where it stood. The turn itself where it is nothing else.</summary>
    public static string Blank(string turn)
    {
        int start = Opening().Match(turn).Length;
        Match behind = Closing().Match(turn, start);
        if (start == 0 && !behind.Success)
        {
            return turn;
        }

        char[] left = turn.ToCharArray();
        left.AsSpan(0, start).Fill(' ');
        if (behind.Success)
        {
            int mark = turn.IndexOf('?', behind.Groups["end"].Index);
            left.AsSpan(behind.Index).Fill(' ');
            if (mark >= 0)
            {
                left[mark] = '?';
            }
        }

        var blanked = new string(left);
        return TextAnalyzer.Terms(blanked).Count < FewestWordsLeft ? turn : blanked;
    }

    [GeneratedRegex(
        @"^\s*((hi|hello|hey|hiya|good (morning|afternoon|evening|day))( there| all| everyone)?\s*[,.!:;]+\s*)?" +
        @"((excuse me|sorry)\s*[,.!:;]+\s*)?((please|pls|plz|kindly)\s*,?\s+)?" +
        @"(((can|could|would|will) (you|u)( please| kindly)? tell me|tell me|(i would|i'd|i’d) (like|love) to know)\s*,?\s+)?((please|pls|plz)\s*,?\s+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"[\s,.;!]*\b((please|pls|plz)|((please|pls|plz)[\s,.;!]+)?(many thanks|thanks|thank you|thank u|thx|cheers)( a lot| a bunch| so much| very much)?( in advance| for your help)?)(?<end>[\s,.;!?]*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Closing();
}
