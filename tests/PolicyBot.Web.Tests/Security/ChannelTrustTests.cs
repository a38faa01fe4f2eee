using Microsoft.Extensions.Configuration;
using PolicyBot.Web.Security;
using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Tests.Security;

public sealed class ChannelTrustTests
{
    [Fact]
    public void By_default_the_public_cloud_is_trusted()
    {
        var trust = Read();

        Assert.Equal("https://login.botframework.com/v1/.well-known/openidconfiguration", trust.ChannelDocument.AbsoluteUri);
        Assert.Equal("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration", trust.LoginDocument.AbsoluteUri);
        Assert.Equal(4, trust.LoginIssuers.Count);
    }

    [Fact]
    public void The_cloud_of_the_US_government_has_its_own_issuers()
    {
        var trust = Read(("ChannelService", "https://botframework.azure.us"));

        Assert.Equal("https://api.botframework.us", trust.ChannelIssuer);
        Assert.Equal("login.botframework.azure.us", trust.ChannelDocument.Host);
        Assert.Contains(trust.LoginIssuers, issuer => issuer.Name == "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0");
        Assert.DoesNotContain(trust.LoginIssuers, issuer => issuer.Name.Contains("microsoftonline.com", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://keys.example/openid")]
    [InlineData("http://localhost:1/openid")]
    [InlineData("http://127.0.0.1:1/openid")]
    public void A_document_may_lie_behind_TLS_or_on_this_machine(string address) =>
        Assert.Equal(new Uri(address), Read(("ToBotFromChannelOpenIdMetadataUrl", address)).ChannelDocument);

    [Theory]
    [InlineData("http://keys.example/openid")]
    [InlineData("http://localhost.attacker.example/openid")]
    [InlineData("ftp://localhost/openid")]
    [InlineData("openid")]
    public void A_document_anywhere_else_is_refused_at_the_start(string address) =>
        Assert.Contains("ToBotFromEmulatorOpenIdMetadataUrl", Fault(("ToBotFromEmulatorOpenIdMetadataUrl", address)), StringComparison.Ordinal);

    [Theory]
    [InlineData("SingleTenant", "")]
    [InlineData("UserAssignedMSI", "")]
    [InlineData("SingleTenant", "contoso")]
    public void A_bot_of_one_tenant_must_name_it(string type, string tenant) => Assert.Contains(
        "MicrosoftAppTenantId",
        Fault(("MicrosoftAppId", TokenScene.AppId), ("MicrosoftAppType", type), ("MicrosoftAppTenantId", tenant)),
        StringComparison.Ordinal);

    private static ChannelTrust Read(params (string Key, string? Value)[] values)
    {
        var settings = Settings(values);
        var trust = ChannelTrust.Read(settings, AppIdentity.Read(settings));
        settings.ThrowIfFaulty();
        return trust;
    }

    private static string Fault(params (string Key, string? Value)[] values) => Assert.Single(Assert.Throws<SettingsException>(() => Read(values)).Faults);

    private static SettingsReader Settings((string Key, string? Value)[] values) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, value.Value))).Build());
}
