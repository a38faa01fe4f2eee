using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace PolicyBot.Web.OpenApi;

/// <summary>Examples of the API's description, made from the knowledge that is served, so that they always have the real shape.</summary>
public static class Examples
{
    /// <summary>Shows an example of an endpoint's successful JSON response.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="example">Makes the example; null where the knowledge offers none.</param>
    public static RouteHandlerBuilder WithResponseExample(this RouteHandlerBuilder endpoint, Func<IServiceProvider, object?> example) =>
        endpoint.AddOpenApiOperationTransformer((operation, context, _) =>
        {
            if (operation.Responses?.GetValueOrDefault("200") is OpenApiResponse { Content: { } content }
                && content.TryGetValue("application/json", out var media)
                && media is OpenApiMediaType json)
            {
                json.Example = Json(example(context.ApplicationServices), context.ApplicationServices);
            }

            return Task.CompletedTask;
        });

    /// <summary>Describes a JSON request body that a handler reads itself, so as to say what is wrong with it.</summary>
    /// <typeparam name="T">The type that the body's schema is made of.</typeparam>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="example">Makes an example; null where the knowledge offers none.</param>
    public static RouteHandlerBuilder WithRequestExample<T>(this RouteHandlerBuilder endpoint, Func<IServiceProvider, object?> example) =>
        endpoint.AddOpenApiOperationTransformer(async (operation, context, cancellationToken) =>
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/json"] = new()
                    {
                        Schema = await context.GetOrCreateSchemaAsync(typeof(T), null, cancellationToken),
                        Example = Json(example(context.ApplicationServices), context.ApplicationServices),
                    },
                },
            });

    private static JsonNode? Json(object? example, IServiceProvider services) =>
        example is null
            ? null
            : JsonSerializer.SerializeToNode(example, services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);
}
