namespace PolicyBot.Web.Security;

/// <summary>One way in which the login service signs for a tenant.</summary>
/// <param name="Name">The issuer, as tokens name it.</param>
/// <param name="Tenant">The tenant's id.</param>
/// <param name="Version">What its tokens have in the claim <c>ver</c>.</param>
/// <param name="AppClaim">The claim that names the app that asked for the token.</param>
public sealed record LoginIssuer(string Name, string Tenant, string Version, string AppClaim)
{
    /// <summary>A tenant's two issuers: of tokens of version 1.0 and of version 2.0.</summary>
    public static IReadOnlyList<LoginIssuer> Of(string tenant, string loginHost) =>
    [
        new($"https://sts.windows.net/{tenant}/", tenant, "1.0", "appid"),
        new($"https://{loginHost}/{tenant}/v2.0", tenant, "2.0", "azp"),
    ];
}
