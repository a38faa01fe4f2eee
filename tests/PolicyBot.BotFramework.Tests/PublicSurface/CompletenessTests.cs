using Microsoft.Bot.Builder;

namespace PolicyBot.BotFramework.Tests.PublicSurface;

/// <summary>What the SDK has whoever implements a type write, the same type demands here: else code would compile against this and not against the SDK.</summary>
public class CompletenessTests
{
    private static readonly ILookup<string, string[]> Sdk =
        Listing.Read("public-api-4.23.txt").ToLookup(line => line[0], line => line[1..]);

    [Fact]
    public void Only_types_that_the_host_implements_nowhere_demand_less_than_the_sdk_does()
    {
        var lenient = SurfaceReader.VisibleTypes(typeof(IBot).Assembly).Where(DemandsLess).Select(SurfaceReader.NameOf);

        Assert.Equal(
            ["Microsoft.Bot.Connector.Authentication.BotFrameworkAuthentication", "Microsoft.Bot.Connector.IConnectorClient", "Microsoft.Bot.Schema.IActivity"],
            lenient.Order(StringComparer.Ordinal));
    }

    private static bool DemandsLess(Type type) => Sdk[SurfaceReader.NameOf(type)]
        .Where(line => line[0] is "M" or "P" && (type.IsInterface || line[1].Contains(" abstract ", StringComparison.Ordinal)))
        .Select(line => $"{line[0]} | {Listing.WithoutAttributes(line[1])}")
        .Except(SurfaceReader.ReadMembers(type))
        .Any();
}
