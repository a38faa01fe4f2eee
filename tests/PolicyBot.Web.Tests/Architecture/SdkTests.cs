using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using PolicyBot.Web.Bots;

namespace PolicyBot.Web.Tests.Architecture;

public sealed class SdkTests
{
    [Theory]
    [InlineData(typeof(BotFrameworkAuthentication))]
    [InlineData(typeof(IConnectorClient))]
    [InlineData(typeof(IActivity))]
    public void What_demands_more_in_the_SDKs_own_packages_is_implemented_nowhere(Type demanding) => Assert.DoesNotContain(
        typeof(DocumentBot).Assembly.GetTypes(),
        type => type.IsAssignableTo(demanding) && (type.BaseType == demanding || !type.BaseType!.IsAssignableTo(demanding)));
}
