using System.Collections.Frozen;

namespace PolicyBot.Questions;

/// <summary>Words that shape a question but are not what it is about.</summary>
internal static class FrameWords
{
    private static readonly FrozenSet<string> Words = Set(
        // function words
        "a an the of in on at to for from by with about into onto over under between among through during before after since until within without against per via as than then so but and or nor if not no yes",
        "i i'm im i've ive i'd me my mine we our ours you your yours he him his she her hers it its they them their theirs this that these those there here who whom whose which what when where why how",
        "is are was were be been being am do does did done doing have has had having can could will would shall should may might must ought isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't isnt arent wasnt dont doesnt didnt wont cant",
        "also just only even still yet too very really actually exactly currently now ever never already again else more most less least some any all each every other others another such same own both either neither up out off down away back",
        // asking
        "please tell show give name list explain describe know find want need like looking wondering wonder say says said saying state states stated mention mentions mentioned mentioning according report reports reported read reads note notes noted quote quoted cite cited refer refers referred",
        "many much number amount figure sum total quantity long often far big large old kind sort type way thing things stuff something anything someone anyone ones people folks persons guys",
        "fact check true false right correct incorrect wrong confirm verify whether ok okay thanks thank thx wat wot cuz cos coz bc n rn lol lmao haha tho tbh btw idk abt kinda sorta gonna gotta wanna yeah yep ppl peeps w pls plz hi hello hey well wat whats what's who's how's when's where's why's hows whos wheres mny ur u r",
        "summary summarize summarise gist overview brief briefly short words word sentence sentences main point points key writing ballpark details detail information info question answer roughly approximately",
        // the text itself
        "document release text article statement page piece paragraph section sheet source story press",
        // verbs that carry no meaning of their own
        "put get gets got gotten getting make makes made making take takes took taken taking go goes went gone going come comes came coming let lets keep keeps kept happen happens happened use used using become became mean means meant call called calls exist exists regard regarding concerning concern concerns relate related");

    /// <summary>Whether a lower-case word is one of them.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    private static FrozenSet<string> Set(params ReadOnlySpan<string> lines)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            words.UnionWith(line.Split(' '));
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
