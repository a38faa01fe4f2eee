using Microsoft.AspNetCore.Http.HttpResults;
using PolicyBot.Figures;
using PolicyBot.Web.OpenApi;

namespace PolicyBot.Web.Knowledge;

/// <summary>Every figure that the documents state.</summary>
public static class FigureEndpoints
{
    private static readonly string[] Parameters = ["kind", "min", "max", "unit", "value", "bound", "from", "to", "document", "offset", "limit"];

    /// <summary>Maps the search for figures.</summary>
    public static void MapFigures(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/figures", Find)
            .WithTags("Documents")
            .WithSummary("Finds figures by kind, value, bound, unit, date and document")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .WithResponseExample(Example);

    private static FigurePage Example(IServiceProvider services)
    {
        using var lease = services.GetRequiredService<ServedKnowledge>().Take();
        return Page(new(new FigureFilter { Kind = FigureKind.Money }, null, 0, 2), lease, services.GetRequiredService<PublicAddress>());
    }

    private static Results<Ok<FigurePage>, ProblemHttpResult> Find(
        [AsParameters] FigureParameters given, HttpRequest request, KnowledgeLease served, PublicAddress address)
    {
        var faults = new List<string>();
        if (request.Query.Keys.Any(key => !Parameters.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            faults.Add($"The query has a parameter that is not known here; expected {string.Join(", ", Parameters)}.");
        }

        var query = FigureQuery.Read(given, served.Engine.Index.Knowledge.Documents, faults);
        return faults.Count > 0
            ? TypedResults.Problem(string.Join(' ', faults), statusCode: StatusCodes.Status400BadRequest)
            : TypedResults.Ok(Page(query, served, address));
    }

    private static FigurePage Page(FigureQuery query, KnowledgeLease served, PublicAddress address)
    {
        var matches = served.Engine.Index.Passages
            .SelectMany(indexed => indexed.Figures.Select(figure => (Figure: figure, indexed.Passage.Document)))
            .Where(match => query.Matches(match.Figure, match.Document))
            .ToList();
        return new(
            matches.Count,
            query.Offset,
            query.Limit,
            [.. matches.Skip(query.Offset).Take(query.Limit).Select(match => FigureResponse.Of(match.Figure, match.Document, address))]);
    }
}
