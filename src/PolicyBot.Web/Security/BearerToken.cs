namespace PolicyBot.Web.Security;

/// <summary>Reads the header by which channels bring their token.</summary>
public static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <summary>The token of a header Authorization; null where it holds none of three parts.</summary>
    public static string? Of(string authorization)
    {
        var token = authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..] : "";
        return token.Split('.') is [{ Length: > 0 }, { Length: > 0 }, { Length: > 0 }] && !token.Any(char.IsWhiteSpace) ? token : null;
    }

    /// <summary>The refusal of a request without a token, before its body is read; null where there is one.</summary>
    public static Refusal? Check(HttpRequest request) => Of(request.Headers.Authorization.ToString()) is null
        ? new(StatusCodes.Status401Unauthorized, "The request has no token. Channels send 'Authorization: Bearer' and a JSON Web Token for this bot's app id.")
        : null;
}
