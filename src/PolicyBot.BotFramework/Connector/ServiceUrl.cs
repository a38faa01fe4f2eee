using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Connector;

/// <summary>Reads where a connector service takes calls.</summary>
internal static class ServiceUrl
{
    /// <summary>Whether calls can be sent there: an absolute http or https address without a user name.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address)
        && address.Scheme is "http" or "https"
        && address.UserInfo.Length == 0;
}
