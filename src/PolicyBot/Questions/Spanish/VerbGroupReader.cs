namespace PolicyBot.Questions.Spanish;

/// <summary>Reads verbs with what stands before them ("no se ha") and with the verbs that they lead to ("quiere movilizar").</summary>
/// <param name="words">The words of one sentence.</param>
internal sealed class VerbGroupReader(IReadOnlyList<SpanishWord> words)
{
    /// <summary>The group that starts at a word; null where none does.</summary>
    public VerbGroup? Read(int at)
    {
        int i = at;
        bool negated = false, reflexive = false;
        while (i < words.Count && (words[i].Kind == WordKind.Clitic || words[i] is { Kind: WordKind.Adverbs, English: "not" or "already" or "also" }))
        {
            negated |= words[i].English == "not";
            reflexive |= words[i].English == "se";
            i++;
        }

        if (i >= words.Count || !words[i].IsFinite)
        {
            return null;
        }

        SpanishWord first = words[i];
        var group = new VerbGroup
        {
            English = first.English,
            Source = new(words[at].Span.Start, first.Span.End),
            Tense = first.Form!.Tense,
            IsPlural = first.IsPlural,
            IsNegated = negated,
            End = i + 1,
        };
        group = Auxiliaries(group, first, i);

        // "se firmó" is "was signed"; a verb that the glossary has with "se" ("reunirse") is active.
        bool passive = reflexive && !group.IsPassive && !group.IsCopula && !group.IsExistential && group.Tail.Count == 0 && !first.IsPronominal;
        return passive ? group with { IsPassive = true } : group;
    }

    private VerbGroup Auxiliaries(VerbGroup group, SpanishWord first, int at)
    {
        int next = at + 1;
        SpanishWord? follower = next < words.Count ? words[next] : null;
        if (first.Is("haber"))
        {
            if (follower is not { Form.Tense: VerbTense.Participle })
            {
                return group with { IsExistential = true, English = "be" };
            }

            bool passive = (follower.Is("ser") || follower.Is("estar")) && next + 1 < words.Count && words[next + 1].Form is { Tense: VerbTense.Participle };
            bool progressive = follower.Is("estar") && next + 1 < words.Count && words[next + 1].Form is { Tense: VerbTense.Gerund };
            SpanishWord main = passive || progressive ? words[next + 1] : follower;
            return Extend(group with { IsPerfect = true, IsPassive = passive, IsProgressive = progressive }, main, passive || progressive ? next + 1 : next);
        }

        if (first.Is("ser") || first.Is("estar"))
        {
            return follower?.Form?.Tense switch
            {
                VerbTense.Participle => Extend(group with { IsPassive = true }, follower, next),
                VerbTense.Gerund => Extend(group with { IsProgressive = true }, follower, next),
                _ => group with { English = "be" },
            };
        }

        string? modal = first switch
        {
            _ when first.Is("ir") => "will",
            _ when first.Is("poder") => "can",
            _ when first.Is("deber") => "must",
            _ when first.Is("tener") && follower?.Kind == WordKind.That => "must",
            _ => null,
        };
        int skipped = follower is { Kind: WordKind.That } or { Kind: WordKind.Prepositions, English: "to" or "of" } ? next + 1 : next;
        SpanishWord? infinitive = skipped < words.Count && words[skipped].Form is { Tense: VerbTense.Infinitive } ? words[skipped] : null;
        if (infinitive is null)
        {
            // "¿Puede una familia ...?": the other verb comes behind the subject.
            return first.Is("ir") ? group with { English = "go" } : modal is "can" or "must" && !first.Is("tener") ? group with { Modal = modal, English = "" } : group;
        }

        return modal is not null
            ? Extend(group with { Modal = modal, Tense = VerbTense.Present }, infinitive, skipped)
            : skipped == next || follower!.Kind == WordKind.Prepositions
                ? group with { Tail = [new("to " + infinitive.English, infinitive.Span)], End = skipped + 1 }
                : group;
    }

    // "ha acordado comprar": what follows in the infinitive belongs to it.
    private VerbGroup Extend(VerbGroup group, SpanishWord main, int at)
    {
        SpanishWord? further = at + 1 < words.Count && words[at + 1].Form is { Tense: VerbTense.Infinitive } ? words[at + 1] : null;
        return group with
        {
            English = main.English,
            Source = new(group.Source.Start, main.Span.End),
            Tail = further is null ? [] : [new("to " + further.English, further.Span)],
            End = at + (further is null ? 1 : 2),
        };
    }
}
