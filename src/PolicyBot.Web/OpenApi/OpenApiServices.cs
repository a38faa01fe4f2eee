using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.OpenApi;

/// <summary>The API's description at /openapi/v1.json.</summary>
public static class OpenApiServices
{
    /// <summary>Registers the description.</summary>
    public static void AddOpenApiDescription(this IServiceCollection services) =>
        services.AddOpenApi("v1", options =>
        {
            // What answers GET answers HEAD alike; described twice it would only be longer to read.
            options.ShouldInclude = description => description.HttpMethod != HttpMethods.Head;
            options.AddDocumentTransformer((document, context, _) =>
            {
                document.Info.Title = "PolicyBot";
                document.Info.Description = "Ask a policy document, get the fact, see the proof.";
                document.Servers = [new() { Url = context.ApplicationServices.GetRequiredService<PublicAddress>().Root.ToString().TrimEnd('/') }];
                return Task.CompletedTask;
            });
        });
}
