namespace PolicyBot.Web.Security;

/// <summary>Turns away requests that bring no token at all, before their body is read.</summary>
public static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <summary>The refusal of a request without a JSON Web Token; null where there is one, which the adapter then validates.</summary>
    public static Refusal? Check(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.AsSpan(Scheme.Length).Trim().Count('.') == 2
            ? null
            : new(StatusCodes.Status401Unauthorized, "The request has no token. Channels send 'Authorization: Bearer' and a JSON Web Token for this bot's app id.");
    }
}
