namespace PolicyBot.Web.Http;

/// <summary>Has what is read with GET answer HEAD too: RFC 9110, section 9.1, asks both of every server.</summary>
public static class HeadRequests
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A group whose GET addresses answer HEAD as they answer GET; the server leaves out the body.</summary>
    public static RouteGroupBuilder MapGroupWithHead(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("");
        ((IEndpointConventionBuilder)group).Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault() is { HttpMethods: [var method] } && HttpMethods.IsGet(method))
            {
                endpoint.Metadata.Add(new HttpMethodMetadata(Methods));
            }
        });
        return group;
    }
}
