using PolicyBot.Documents;
using PolicyBot.Figures;
using PolicyBot.Indexing;

namespace PolicyBot.Questions;

/// <summary>Reads what a turn speaks of, with the wordings that the passages may use for it.</summary>
internal sealed class ConceptReader(PassageIndex index, Synonyms synonyms)
{
    /// <summary>The concepts of one turn, in order.</summary>
    /// <param name="text">The turn.</param>
    /// <param name="terms">Its terms.</param>
    /// <param name="figures">Its figures and dates.</param>
    public List<Concept> Read(string text, IReadOnlyList<Term> terms, IReadOnlyList<Figure> figures)
    {
        var concepts = new List<Concept>();
        string[] stems = [.. terms.Select(term => term.Stem)];
        bool cased = IsCased(text, terms);
        int i = 0;
        while (i < terms.Count)
        {
            if (figures.FirstOrDefault(figure => figure.Core.Overlaps(terms[i].Span)) is { } figure)
            {
                concepts.Add(OfFigure(text, figure));
                while (i < terms.Count && figure.Core.Overlaps(terms[i].Span))
                {
                    i++;
                }

                continue;
            }

            IReadOnlyList<IReadOnlyList<string>> others = synonyms.Of(stems, i, out int length);
            if (length == 1 && (FrameWords.Contains(terms[i].Word) || (FrameWords.Contains(terms[i].Word.Replace("'", "", StringComparison.Ordinal)))))
            {
                i++;
                continue;
            }

            bool isName = cased ? IsName(text, terms, i) : index.IsWrittenAsName(terms[i].Stem) || synonyms.IsName(stems[i..(i + length)]);
            ConceptKind kind = isName ? ConceptKind.Name : ConceptKind.Word;
            var span = new TextSpan(terms[i].Span.Start, terms[i + length - 1].Span.End);
            List<IReadOnlyList<string>> wordings = [stems[i..(i + length)], .. others];
            string? correction = null;
            if (!wordings.Any(IsKnown))
            {
                correction = Correct(terms, i, kind, wordings, out length);
                span = new(terms[i].Span.Start, terms[i + length - 1].Span.End);
            }

            concepts.Add(new Concept { Text = text[span.Start..span.End], Span = span, Kind = kind, Wordings = wordings, Correction = correction, Weight = wordings.Min(Rarity) });
            i += length;
        }

        return concepts;
    }

    private static Concept OfFigure(string text, Figure figure) => new()
    {
        Text = WithSign(text, figure),
        Span = figure.Core,
        Kind = figure.Kind == FigureKind.Date ? ConceptKind.Date : ConceptKind.Figure,
        Figure = figure,
        FigureKeys = FigureKey.Of(figure),
        Weight = 1,
    };

    // "<5 %" and "100+" are repeated to the user with their signs: without these they would be other figures.
    private static string WithSign(string text, Figure figure)
    {
        string core = text[figure.Core.Start..figure.Core.End];
        return figure.Qualifier is not { } sign || sign.Any(char.IsLetter) ? core
            : figure.Span.Start < figure.Core.Start ? text[figure.Span.Start..figure.Core.End]
            : text.AsSpan(figure.Core.End).StartsWith(sign, StringComparison.Ordinal) ? core + sign
            : core;
    }

    // A misspelt word stands for the nearest one of the passages; "counter narcotics" for "counternarcotics".
    private string? Correct(IReadOnlyList<Term> terms, int i, ConceptKind kind, List<IReadOnlyList<string>> wordings, out int length)
    {
        length = 1;
        string? meant = null;
        if (i + 1 < terms.Count)
        {
            string joined = terms[i].Word + terms[i + 1].Word;
            meant = index.Has(TextAnalyzer.Stem(joined)) ? joined
                : joined.Length > 10 && !index.Has(terms[i + 1].Stem) ? index.NearestWord(joined)
                : null;
            length = meant is null ? 1 : 2;
        }

        if (meant is null && index.NearestWord(terms[i].Word) is { } near && !FrameWords.Contains(near) && (kind != ConceptKind.Name || PassageIndex.IsSlip(terms[i].Word, near)))
        {
            meant = near;
        }

        if (meant is not null)
        {
            string stem = TextAnalyzer.Stem(meant);
            wordings.Add([stem]);
            wordings.AddRange(synonyms.Of([stem], 0, out _));
        }

        return meant;
    }

    private bool IsKnown(IReadOnlyList<string> wording) => wording.All(index.Has);

    private double Rarity(IReadOnlyList<string> wording) => wording.Max(index.Rarity);

    // A text all in lower case, or all in capitals, tells nothing of names: there the passages do.
    private static bool IsCased(string text, IReadOnlyList<Term> terms) =>
        terms.Any(term => char.IsLower(text[term.Span.Start])) && terms.Any(term => char.IsUpper(text[term.Span.Start]));

    // The first word of a sentence is capital by rule; it counts as a name where it is one in capitals throughout ("USAID"), the next word is capital too, or the passages write it so.
    private bool IsName(string text, IReadOnlyList<Term> terms, int i)
    {
        TextSpan span = terms[i].Span;
        if (!char.IsUpper(text[span.Start]))
        {
            return false;
        }

        bool opens = i == 0 || text.AsSpan(terms[i - 1].Span.End, span.Start - terms[i - 1].Span.End).IndexOfAny('.', '?', '!') >= 0;
        return !opens || (span.Length > 1 && char.IsUpper(text[span.Start + 1])) || (i + 1 < terms.Count && char.IsUpper(text[terms[i + 1].Span.Start])) || index.IsWrittenAsName(terms[i].Stem);
    }
}
