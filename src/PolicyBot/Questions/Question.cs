namespace PolicyBot.Questions;

/// <summary>A question as understood: what it asks for, of what, and what it takes for granted.</summary>
public sealed record Question
{
    /// <summary>What the user typed, each run of white space as one space.</summary>
    public required string Text { get; init; }

    /// <summary>The question complete in itself: after the earlier turns that it leans on, where it leans.</summary>
    public required string Standalone { get; init; }

    /// <summary>The same closed with one question mark, as the models are given it: how it is closed must not move what is found.</summary>
    public string Closed => Standalone.TrimEnd(' ', '?', '!', '.') + "?";

    /// <summary>The turn that <see cref="Concept.Span"/> counts in, for concepts of a share of 1: as typed, or where it puts something in the place of something else ("and for Peru?"), the earlier question with that in it.</summary>
    public required string Asked { get; init; }

    /// <summary>Whether it leans on earlier turns without fitting into them.</summary>
    public bool Leans { get; init; }

    /// <summary>Whether it takes up the question before: leans on it, or puts something new in the place of a part of it.</summary>
    public bool TakesUp { get; init; }

    /// <summary>The words of the question before that it puts others in the place of; empty where it replaces none.</summary>
    public string Replaced { get; init; } = "";

    /// <summary>Whether an answer must state what is new in it: it is a follow-up of nothing else ("and for Peru?"), or picks some out of those before ("how many of them are children?").</summary>
    public bool MustStateTheNew { get; init; }

    /// <summary>Whether it asks for more than was said ("who else?", "any others?").</summary>
    public bool AsksFurther { get; init; }

    /// <summary>Whether it asks for the one of several that was not spoken of yet ("and the other programme?").</summary>
    public bool AsksTheOther { get; init; }

    /// <summary>What was asked before it, complete in itself, where this may be about the same; null where it opens a conversation or has a subject of its own.</summary>
    public string? Before { get; init; }

    /// <summary>The kind of thing asked for.</summary>
    public ExpectedAnswer Expected { get; init; }

    /// <summary>Whether <see cref="Expected"/> is only taken over from the question before, of which it replaces nothing.</summary>
    public bool IsOfTheKindBefore { get; init; }

    /// <summary>The unit that a date is asked for in; null where any date will do, or none is asked for.</summary>
    public CalendarUnit? CalendarUnit { get; init; }

    /// <summary>What an answer must speak of, in the order of the question; those of earlier turns last.</summary>
    public IReadOnlyList<Concept> Concepts { get; init; } = [];

    /// <summary>The concepts that are counted in a "how many ..." question, each one of <see cref="Concepts"/>.</summary>
    public IReadOnlyList<Concept> Counted { get; init; } = [];

    /// <summary>Whether it is a whole question that looks something up: no keywords, no claim to confirm, no reason, nothing misspelt, no earlier turn needed.</summary>
    public bool IsWellFormed { get; init; }

    /// <summary>Whether a name is asked for: of a person, a party, a place, or of whatever the question wants named.</summary>
    public bool AsksName { get; init; }

    /// <summary>Whether the question asks to confirm something ("Is it true that ...", "..., doesn't it?").</summary>
    public bool IsCheck { get; init; }

    /// <summary>The id of the document that it names by its whole title in quotation marks, which alone is asked; null where it names none so.</summary>
    public string? Document { get; init; }

    /// <summary>The heading that alone it is asked of; null where it names none so.</summary>
    public string? Section { get; init; }

    /// <summary>What the question asks of a document itself; null where it is about the content.</summary>
    public DocumentFieldName? Field { get; init; }

    /// <summary>What kind of small talk it is; null where something is asked of the documents.</summary>
    public ConversationTopic? Topic { get; init; }
}
