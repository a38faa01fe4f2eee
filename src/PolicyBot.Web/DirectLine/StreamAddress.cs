using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Security;

namespace PolicyBot.Web.DirectLine;

/// <summary>Says where a page opens its stream.</summary>
/// <param name="address">Where readers reach this host.</param>
public sealed class StreamAddress(PublicAddress address)
{
    /// <summary>The whole address of a conversation's stream.</summary>
    /// <param name="request">The page's request. Its Host header counts on this machine only, where a page may be open under another name or port.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="token">A token for it.</param>
    /// <param name="watermark">The place to begin behind.</param>
    public string Of(HttpRequest request, string conversation, string token, long watermark)
    {
        var root = Loopback.IsHost(request.Host.Host)
            ? $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}"
            : $"{(address.Root.Scheme == Uri.UriSchemeHttps ? "wss" : "ws")}{address.Root.GetLeftPart(UriPartial.Path)[address.Root.Scheme.Length..].TrimEnd('/')}";
        return FormattableString.Invariant($"{root}{DirectLineEndpoints.Root}/conversations/{conversation}/stream?watermark={watermark}&t={token}");
    }
}
