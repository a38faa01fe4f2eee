using System.Collections.Frozen;

namespace PolicyBot.Questions.Spanish;

/// <summary>Inflects English words.</summary>
internal static class EnglishInflection
{
    /// <summary>Past and participle of the irregular verbs that the glossary may give.</summary>
    private static readonly FrozenDictionary<string, (string Past, string Participle)> Verbs = (
        "be was been,become became become,begin began begun,break broke broken,bring brought brought,build built built,buy bought bought,choose chose chosen,come came come,"
        + "cost cost cost,cut cut cut,deal dealt dealt,do did done,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feel felt felt,fight fought fought,find found found,"
        + "flee fled fled,forget forgot forgotten,get got got,give gave given,go went gone,grow grew grown,have had had,hit hit hit,hold held held,keep kept kept,know knew known,"
        + "lead led led,leave left left,lend lent lent,lose lost lost,make made made,mean meant meant,meet met met,oversee oversaw overseen,overcome overcame overcome,pay paid paid,put put put,read read read,rebuild rebuilt rebuilt,"
        + "rise rose risen,run ran run,say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set,shoot shot shot,show showed shown,speak spoke spoken,"
        + "spend spent spent,stand stood stood,steal stole stolen,take took taken,teach taught taught,tell told told,think thought thought,understand understood understood,win won won,withdraw withdrew withdrawn,withhold withheld withheld,write wrote written")
        .Split(',').Select(line => line.Split(' ')).ToFrozenDictionary(forms => forms[0], forms => (forms[1], forms[2]), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Doubling =
        "plan ban stop drop cut run set hit put get win rob commit submit admit emit refer transfer control expel".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Plurals = (
        "person people,child children,woman women,man men,foot feet,life lives,wife wives,thief thieves,half halves,staff staff,aircraft aircraft,data data,people people,"
        + "wildlife wildlife,media media,crisis crises,analysis analyses,information information,equipment equipment,livestock livestock,aid aid,fishermen fishermen")
        .Split(',').Select(line => line.Split(' ')).ToFrozenDictionary(forms => forms[0], forms => forms[1], StringComparer.Ordinal);

    /// <summary>The plural of a noun; of a group, that of its last word.</summary>
    public static string Plural(string noun)
    {
        int of = noun.IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0)
        {
            return Plural(noun[..of]) + noun[of..];
        }

        int space = noun.LastIndexOf(' ');
        string last = noun[(space + 1)..];
        string plural = Plurals.GetValueOrDefault(last)
            ?? (last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) ? last
            : last.EndsWith('y') && last.Length > 1 && last[^2] is not ('a' or 'e' or 'o' or 'u') ? last[..^1] + "ies"
            : last.EndsWith("ss", StringComparison.Ordinal) || last.EndsWith('x') || last.EndsWith("ch", StringComparison.Ordinal) || last.EndsWith("sh", StringComparison.Ordinal) ? last + "es"
            : last + "s");
        return noun[..(space + 1)] + plural;
    }

    /// <summary>The singular of a regular plural.</summary>
    public static string Singular(string plural) =>
        plural.EndsWith("ies", StringComparison.Ordinal) ? plural[..^3] + "y" : plural.EndsWith('s') ? plural[..^1] : plural;

    /// <summary>Whether a noun is a plural.</summary>
    public static bool IsPlural(string noun) =>
        (noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && !noun.EndsWith("sis", StringComparison.Ordinal)) || Plurals.Values.Contains(noun) || noun.EndsWith(" people", StringComparison.Ordinal);

    /// <summary>"invested" of "invest"; of a group, its first word changes ("carried out").</summary>
    public static string Past(string verb) => First(verb, word => Verbs.TryGetValue(word, out var forms) ? forms.Past : Regular(word));

    /// <summary>"given" of "give".</summary>
    public static string Participle(string verb) => First(verb, word => Verbs.TryGetValue(word, out var forms) ? forms.Participle : Regular(word));

    /// <summary>"investing" of "invest".</summary>
    public static string Gerund(string verb) => First(verb, word =>
        word.EndsWith('e') && word.Length > 2 && !word.EndsWith("ee", StringComparison.Ordinal) ? word[..^1] + "ing" : (Doubles(word) ? word + word[^1] : word) + "ing");

    /// <summary>"invests" of "invest".</summary>
    public static string Third(string verb) => First(verb, word => word switch
    {
        "be" => "is",
        "have" => "has",
        _ when word.EndsWith('y') && word.Length > 1 && word[^2] is not ('a' or 'e' or 'o' or 'u') => word[..^1] + "ies",
        _ when word.EndsWith('o') || word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) => word + "es",
        _ => word + "s",
    });

    private static string Regular(string verb) => verb switch
    {
        _ when verb.EndsWith('e') => verb + "d",
        _ when verb.EndsWith('y') && verb.Length > 1 && verb[^2] is not ('a' or 'e' or 'o' or 'u') => verb[..^1] + "ied",
        _ when Doubles(verb) => verb + verb[^1] + "ed",
        _ => verb + "ed",
    };

    // "planned", "committed": a short stressed last syllable doubles its consonant. Which are stressed the spelling does not tell.
    private static bool Doubles(string verb) => Doubling.Contains(verb);

    private static string First(string verb, Func<string, string> inflect)
    {
        int space = verb.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? inflect(verb) : inflect(verb[..space]) + verb[space..];
    }
}
