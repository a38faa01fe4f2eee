using PolicyBot.Web.Security;

namespace PolicyBot.Web.DirectLine;

/// <summary>Decides who may speak in a conversation.</summary>
/// <param name="signer">Reads tokens.</param>
/// <param name="log">The conversations.</param>
public sealed class TokenCheck(TokenSigner signer, ConversationLog log)
{
    private const string Scheme = "Bearer ";

    /// <summary>What a request's token proves; a refusal where it proves nothing.</summary>
    public (ConversationToken? Token, Refusal? Refusal) Read(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        var text = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : request.Query["t"].ToString();
        if (text.Length == 0)
        {
            return (null, new(StatusCodes.Status401Unauthorized, $"The request has no token. Get one at {DirectLineEndpoints.Root}/tokens/generate and send it as 'Authorization: Bearer'."));
        }

        return signer.Read(text) is { } token
            ? (token, null)
            : (null, new(StatusCodes.Status403Forbidden, $"The token was not issued here or has expired. Get a new one at {DirectLineEndpoints.Root}/tokens/generate."));
    }

    /// <summary>What a request's token proves of the conversation that its address names.</summary>
    public (ConversationToken? Token, Refusal? Refusal) Read(HttpRequest request, string conversation)
    {
        var (token, refusal) = Read(request);
        if (token is null)
        {
            return (null, refusal);
        }

        if (token.Conversation != conversation)
        {
            return (null, new(StatusCodes.Status403Forbidden, "The token is for another conversation."));
        }

        return log.Has(conversation)
            ? (token, null)
            : (null, new(StatusCodes.Status404NotFound, "There is no such conversation: it was never started, or has been idle too long. Start a new one."));
    }
}
