namespace PolicyBot.Questions.Spanish;

/// <summary>What a Spanish word does in its sentence; those above <see cref="Clitic"/> are the sections of a glossary.</summary>
internal enum WordKind
{
    /// <summary>A noun, or a group that acts as one.</summary>
    Nouns,

    /// <summary>An adjective.</summary>
    Adjectives,

    /// <summary>A verb.</summary>
    Verbs,

    /// <summary>A name of a country, an agency, an office.</summary>
    Names,

    /// <summary>An adverb, or a set phrase that stays where it stands.</summary>
    Adverbs,

    /// <summary>A question word or an opening that asks.</summary>
    Questions,

    /// <summary>An article or another word before a noun.</summary>
    Determiners,

    /// <summary>A word that stands for a noun.</summary>
    Pronouns,

    /// <summary>A preposition.</summary>
    Prepositions,

    /// <summary>A conjunction.</summary>
    Conjunctions,

    /// <summary>"se", "lo", "le" and the like before a verb.</summary>
    Clitic,

    /// <summary>"que".</summary>
    That,

    /// <summary>A number, sum or share.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A stop, comma or other sign.</summary>
    Mark,
}
