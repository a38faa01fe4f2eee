using PolicyBot.Web.Security;

namespace PolicyBot.Web.Tests.Security;

public sealed class LoopbackTests
{
    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://LOCALHOST")]
    [InlineData("http://127.0.0.1:1234")]
    [InlineData("https://127.8.9.10/")]
    [InlineData("http://[::1]:80/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    public void An_address_of_the_loopback_interface_is_told(string address) => Assert.True(Loopback.IsService(new Uri(address)));

    [Theory]
    [InlineData("http://localhost.attacker.example/")]
    [InlineData("http://127.0.0.1.attacker.example/")]
    [InlineData("http://localhost@attacker.example/")]
    [InlineData("http://user@localhost/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://[::]/")]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("ftp://localhost/")]
    [InlineData("file:///etc/passwd")]
    public void Any_other_address_is_not(string address) => Assert.False(Loopback.IsService(new Uri(address)));
}
