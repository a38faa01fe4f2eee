namespace PolicyBot.Answering;

/// <summary>Knows the forms of verbs that often stand before a figure, so that a statement can be turned into a question.</summary>
internal static class EnglishVerbs
{
    private const string Regular = """
        accept account add administer adopt affect aid allocate announce appoint appropriate approve arrest assist attend attract authorize award back benefit boost cancel
        carry celebrate charge collect complete confirm connect contribute convict cover create decline decrease dedicate deliver deploy destroy detain direct disburse displace
        distribute donate double earn employ enable enroll establish evacuate exceed expand export extend finance fund gain generate grant help hire host identify impose
        import improve include increase injure inspect install interview introduce invest investigate issue join kill launch manufacture mobilize need obligate offer open
        operate owe participate pledge process produce protect provide publish purchase raise reach receive recover recruit reduce register release remove renew reopen report
        represent request require rescue resettle resolve restore return save secure seize serve settle sign start supply support surpass total train travel treat unveil use
        vaccinate visit welcome
        """;

    // Base, third person, past, participle, with -ing.
    private const string Irregular = """
        be is was been being, become becomes became become becoming, begin begins began begun beginning, build builds built built building, buy buys bought bought buying, commit commits committed committed committing, drop drops dropped dropped dropping,
        fall falls fell fallen falling, find finds found found finding, give gives gave given giving, grow grows grew grown growing, have has had had having,
        hold holds held held holding, lead leads led led leading, lend lends lent lent lending, lose loses lost lost losing, make makes made made making, meet meets met met meeting, pay pays paid paid paying,
        plan plans planned planned planning, rise rises rose risen rising, see sees saw seen seeing, sell sells sold sold selling, send sends sent sent sending,
        spend spends spent spent spending, take takes took taken taking, transfer transfers transferred transferred transferring, win wins won won winning,
        withdraw withdraws withdrew withdrawn withdrawing
        """;

    // Whose present forms are nouns as well.
    private static readonly HashSet<string> Nouns = new(
        "account aid appoint award benefit boost cause charge cost cover decline decrease drop export fall finance find fund gain grant grow help hire host import increase interview issue lead need offer plan pledge process purchase release report request rescue return rise sign start supply support total train transfer travel use visit welcome win".Split(' '),
        StringComparer.Ordinal);

    private static readonly Dictionary<string, VerbForm> Forms = All();

    /// <summary>Auxiliary verbs, which stand before the subject in a question.</summary>
    public static IReadOnlySet<string> Auxiliaries { get; } = new HashSet<string>("is are was were has have had will would can could may".Split(' '), StringComparer.Ordinal);

    /// <summary>Which form of which verb a word is; null where it is none of those known.</summary>
    public static VerbForm? Of(string word) => Forms.TryGetValue(word, out var form) ? form : null;

    /// <summary>Whether a form may as well be a noun: "awards" before a figure need not be what somebody does.</summary>
    public static bool MayBeNoun(VerbForm form) => form.Tense is VerbTense.Base or VerbTense.ThirdPerson && Nouns.Contains(form.Base);

    private static Dictionary<string, VerbForm> All()
    {
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        foreach (string verb in Regular.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            string past = verb switch
            {
                [.., 'e'] => verb + "d",
                [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => verb[..^1] + "ied",
                _ => verb + "ed",
            };
            Add(forms, verb, ThirdPerson(verb), past, past, (verb.EndsWith('e') ? verb[..^1] : verb) + "ing");
        }

        foreach (string entry in Irregular.Split(','))
        {
            string[] five = entry.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
            Add(forms, five[0], five[1], five[2], five[3], five[4]);
        }

        return forms;
    }

    private static void Add(Dictionary<string, VerbForm> forms, string verb, string third, string past, string participle, string continuous)
    {
        forms[verb] = new(verb, VerbTense.Base);
        forms[third] = new(verb, VerbTense.ThirdPerson);
        forms[continuous] = new(verb, VerbTense.Continuous);
        forms[participle] = new(verb, VerbTense.Participle);
        forms[past] = new(verb, VerbTense.Past);
    }

    private static string ThirdPerson(string verb) => verb switch
    {
        [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] => verb + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => verb[..^1] + "ies",
        _ => verb + "s",
    };
}
