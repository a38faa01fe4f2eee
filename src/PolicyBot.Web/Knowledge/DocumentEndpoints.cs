using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using PolicyBot.Documents;
using PolicyBot.Web.OpenApi;

namespace PolicyBot.Web.Knowledge;

/// <summary>The documents that answers quote.</summary>
public static class DocumentEndpoints
{
    private const int ListedIds = 20;

    /// <summary>Maps the documents' metadata and their exact texts.</summary>
    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        var documents = routes.MapGroup("/api/documents").WithTags("Documents");
        documents.MapGet("", List)
            .WithSummary("Lists the documents")
            .WithResponseExample(Example(served => List(served).Value!));
        documents.MapGet("{id}", Describe)
            .WithSummary("Describes one document")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithResponseExample(Example(served => List(served).Value![0]));
        documents.MapGet("{id}/text", Text)
            .WithSummary("Gives a document's exact text, in which the offsets of citations count")
            .WithDescription("Offsets are UTF-16 units of this text. The entity tag is the sha256 of the document's file.")
            .Produces<string>(contentType: "text/plain")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<IReadOnlyList<DocumentResponse>> List(KnowledgeLease served)
    {
        var index = served.Engine.Index;
        return TypedResults.Ok<IReadOnlyList<DocumentResponse>>([.. index.Knowledge.Documents.Select(document => DocumentResponse.Of(document, index))]);
    }

    private static Results<Ok<DocumentResponse>, ProblemHttpResult> Describe(string id, KnowledgeLease served)
    {
        var index = served.Engine.Index;
        return index.Knowledge.Find(id) is { } document
            ? TypedResults.Ok(DocumentResponse.Of(document, index))
            : Unknown(index.Knowledge.Documents);
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Text(string id, KnowledgeLease served)
    {
        var knowledge = served.Engine.Index.Knowledge;
        return knowledge.Find(id) is { } document
            ? TypedResults.Bytes(
                Encoding.UTF8.GetBytes(document.Text),
                "text/plain; charset=utf-8",
                entityTag: new EntityTagHeaderValue($"\"{document.Sha256}\""))
            : Unknown(knowledge.Documents);
    }

    private static ProblemHttpResult Unknown(IReadOnlyList<Document> documents)
    {
        var ids = string.Join(", ", documents.Take(ListedIds).Select(document => document.Id));
        var rest = documents.Count > ListedIds ? $" and {documents.Count - ListedIds} more, listed at /api/documents" : "";
        return TypedResults.Problem($"There is no document of that id. There are: {ids}{rest}.", statusCode: StatusCodes.Status404NotFound);
    }

    private static Func<IServiceProvider, object?> Example(Func<KnowledgeLease, object> of) =>
        services =>
        {
            using var lease = services.GetRequiredService<ServedKnowledge>().Take();
            return of(lease);
        };
}
