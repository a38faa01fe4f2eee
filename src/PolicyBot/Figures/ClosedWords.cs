namespace PolicyBot.Figures;

/// <summary>The small words around a figure: those that end its noun phrase, qualify it, or make it a label.</summary>
internal static class ClosedWords
{
    private static readonly (WordRoles Roles, string Words)[] Lists =
    [
        (WordRoles.Stop | WordRoles.Article | WordRoles.Determiner, "a an"),
        (WordRoles.Stop | WordRoles.Determiner,
            "the this that these those its his her their our my your whose each every another any all both no such it them us him me"),
        (WordRoles.Stop,
            "and or but nor if because while although though unless whereas so as than i you he she we they who whom which what where when why how there here not "
            + "of to for with without within into onto at on up down off out across against along among amongst beside besides beyond despite inside "
            + "near outside per onward onwards throughout toward towards upon via versus vs like "
            + "is are was were be been being am do does did done has have had having will would can could shall should may might must ought cannot "
            + "say says said tell told get gets got go goes went come comes came make makes made take takes took give gives gave know knew see saw seen "
            + "find found leave left lose lost win won begin began begun meet met send sent spend spent pay paid hold held keep kept put set let "
            + "become becomes became remain remains include includes provide provides require requires receive receives represent represents show shows "
            + "need want wants mean live work use lack rely agree join adopt die died thought felt brought bought built rose fell grew led hit ran spoke wrote drove chose broke stood sought taught told caught "
            + "also then now already still ago away apart later earlier together respectively only just even ever never too very once again soon yet "
            + "annually daily monthly weekly yearly nationwide worldwide overseas abroad today yesterday tomorrow tonight "
            + "eg e.g. ie i.e. etc am pm a.m. p.m. a.m p.m"),
        (WordRoles.Stop | WordRoles.YearLead, "in since by until till before after during from through prior between"),
        (WordRoles.YearLead, "year years circa the early late mid ending ended"),
        (WordRoles.Stop | WordRoles.Between, "between"),
        (WordRoles.Qualifier,
            "over than of to as least most above under below exceeding exceed exceeds exceeded surpassing surpassed nearly almost virtually "
            + "about around some roughly approximately approx circa estimated minimum maximum within"),
        (WordRoles.Stop, "over above under below about around some nearly almost approximately roughly exceeding"),
        (WordRoles.NumberPrefix, "fy q mid"),
        (WordRoles.Label,
            "section sections title titles chapter chapters article articles part parts paragraph paragraphs clause clauses annex appendix "
            + "schedule rule rules class figures page pages pp volume version phase level tier category type types stage step "
            + "resolution directive regulation proclamation decree docket flight route highway grade nos h.r. h.r "
            + "telephone fax"),
        (WordRoles.Label | WordRoles.WeakLabel,
            "form table figure bill law act order case room suite box line lot goal item question option number grant phone tel"),
        (WordRoles.Plural,
            "people men women children staff personnel aircraft police feet teeth cattle sheep fish media data criteria youth folk kg km g mg oz lb lbs mm cm ml mw gw kw mwh gwh kwh mph"),
        (WordRoles.Measure, "g oz lb lbs kg km mg mm cm ml mw gw kw mwh gwh kwh mph ft"),
        (WordRoles.Adjective,
            "new small medium large big great young old other more additional extra further different key major main top low high poor rich safe good "
            + "public private human federal u.s. us uk foreign first second"),
        (WordRoles.YearHead,
            "elections games olympics protests talks results levels prices rates estimates targets goals guidelines standards rules data figures terms sanctions commitments accords agreements"),
    ];

    public static IEnumerable<(string, Word)> Entries()
    {
        foreach (var (roles, words) in Lists)
        {
            foreach (var word in words.Split(' '))
            {
                yield return (word, new(roles));
            }
        }
    }
}
