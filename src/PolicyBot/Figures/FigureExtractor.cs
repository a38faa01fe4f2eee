using System.Buffers;

namespace PolicyBot.Figures;

/// <summary>Reads the figures that a text states.</summary>
public static class FigureExtractor
{
    /// <summary>Every figure of <paramref name="text"/>, in the order in which they stand; empty where there is none.</summary>
    /// <param name="text">A sentence or passage as a reader reads it; spans of the result count in it.</param>
    /// <remarks>
    /// English number words and notation; the machine's culture and clock play no part. The time taken grows with the text's length.
    /// Vague numbers ("millions of families", "dozens", "several hundred") state no value and are left out, and so are "one" and
    /// "zero" without a unit, times of day, labels ("Section 232", "G7"), list numbers and numbers of more than 28 digits.
    /// </remarks>
    public static IReadOnlyList<Figure> Extract(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new Tokenizer(text).Read(out var rented);
        try
        {
            return Read(new TokenRun(text, tokens)) ?? (IReadOnlyList<Figure>)[];
        }
        finally
        {
            ArrayPool<Token>.Shared.Return(rented, clearArray: true);
        }
    }

    private static List<Figure>? Read(TokenRun run)
    {
        List<Figure>? figures = null;
        var floor = 0;
        var clauseHasFigure = false;
        for (var i = 0; i < run.Count;)
        {
            if (run.IsWord(i) && run.Word(i) is null && run.Symbol(i + 1) != '$')
            {
                i++;
                continue;
            }

            var afterSkip = NonFigures.Skip(run, i);
            if (afterSkip > i)
            {
                i = afterSkip;
                continue;
            }

            if (!CanOpen(run, i) || !TryRead(run, i, out var match))
            {
                clauseHasFigure &= !EndsClause(run, i);
                i++;
                continue;
            }

            var figure = FigureAssembler.Assemble(run, match, floor, clauseHasFigure, out floor);
            (figures ??= []).Add(figure);
            clauseHasFigure = true;
            i = match.Next;
        }

        return figures;
    }

    private static bool TryRead(TokenRun run, int i, out Match match) =>
        DateReader.TryRead(run, i, out match)
        || OrdinalReader.TryRead(run, i, out match)
        || MeasureReader.TryRead(run, i, out match)
        || MultipleReader.TryRead(run, i, out match);

    private static bool CanOpen(TokenRun run, int i) => run.Kind(i) switch
    {
        TokenKind.Number or TokenKind.Chain => true,
        TokenKind.Word => run.Has(i, WordRoles.Opener) || run.Symbol(i + 1) == '$',
        TokenKind.Symbol => run.IsNumber(i + 1) || MoneyWords.OfSymbol(run.Symbol(i + 1)) is not null,
        _ => false,
    };

    private static bool EndsClause(TokenRun run, int i) =>
        run.Kind(i) == TokenKind.Break || run.Symbol(i) is '.' or ',' or ';' or ':' or '?' or '!' or '(' or ')' or '|' or '•';
}
